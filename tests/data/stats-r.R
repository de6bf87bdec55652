# Makes stats-r.csv, the cases that tests/unit/test_stats.c checks the statistics against:
#
#     Rscript tests/data/stats-r.R > tests/data/stats-r.csv
#
# One case a line: what, up to four counts, one to three expected values. "bh" lines are one family each: p and q by turns.

options(warn = 1)

show <- function(what, counts, values) {
  counts <- c(format(counts, scientific = FALSE, trim = TRUE, digits = 20), rep("", 4 - length(counts)))
  values <- c(sprintf("%.17g", values), rep("", 3 - length(values)))
  cat(paste(c(what, counts, values), collapse = ","), "\n", sep = "")
}

# R's fisher.test() lists every table; this is its p, with the same tolerance, without the odds ratio and its interval.
fisher <- function(a, m1, b, m2) {
  if (m1 + m2 < 1000) return(fisher.test(matrix(c(a, m1 - a, b, m2 - b), 2))$p.value)
  k <- a + b
  d <- dhyper(max(0, k - m2):min(k, m1), m1, m2, k)
  sum(d[d <= dhyper(a, m1, m2, k) * (1 + 1e-7)])
}

cat("# made by stats-r.R with ", R.version.string, "\n", sep = "")

for (k in c(0:30, 50, 99, 100, 101, 500, 1000, 4321, 10000, 50000, 123456, 1e6, 3e6, 1e7))
  show("poisson", k, poisson.test(k)$conf.int)

rates <- rbind(
  c(4, 431, 1, 581), c(3, 500, 0, 500), c(0, 500, 3, 500), c(6, 1000, 0, 1000), c(5, 1000, 0, 1000),
  c(1, 1, 0, 1e12), c(0, 1, 1, 1e12), c(10, 1e12, 3, 1e12), c(10, 1e12, 3, 1e6), c(1e7, 1e12, 1e7, 1e12),
  c(1e7, 1e12, 10003000, 1e12), c(1e7, 3e11, 2e7, 6e11), c(9990000, 3e11, 2e7, 6e11), c(1e6, 1e9, 1000, 1e6),
  c(1e6, 1e9, 1100, 1e6), c(0, 5000, 1e9, 1e12),
  c(123456, 7e8, 124456, 7e8), c(50, 100, 50, 100), c(51, 100, 50, 100), c(500000, 1e9, 498000, 1e9))
set.seed(1)
for (i in 1:110) {
  n <- round(10^runif(2, 1.5, 5))
  base <- 10^runif(1, -3, -1.3)
  rates <- rbind(rates, c(rpois(1, n[1] * base), n[1], rpois(1, n[2] * base * 10^runif(1, -0.5, 0.5)), n[2]))
}
for (i in seq_len(nrow(rates))) {
  x <- rates[i, ]
  if (x[1] + x[3] == 0) next
  show("rate_p", x, binom.test(x[1], x[1] + x[3], x[2] / (x[2] + x[4]))$p.value)
  r <- poisson.test(c(x[1], x[3]), c(x[2], x[4]))
  show("rate_ratio", x, c(r$estimate, r$conf.int))
}

shares <- rbind(
  c(3, 3, 0, 3), c(4, 4, 0, 4), c(5, 10, 5, 10), c(0, 10, 10, 10), c(10, 10, 0, 7), c(7, 10, 7, 7), c(1, 1, 0, 1),
  c(10, 10, 5, 5), c(0, 10, 0, 5), c(6, 10, 0, 7), c(1000, 5000, 900, 5000), c(50000, 1e6, 51000, 1e6), c(500, 1e7, 3, 1e5),
  c(20, 1e6, 3, 1e6))
for (i in 1:100) {
  m <- round(10^runif(2, 0, 2.6))
  share <- runif(2)
  shares <- rbind(shares, c(rbinom(1, m[1], share[1]), m[1], rbinom(1, m[2], mean(share)), m[2]))
}
for (i in seq_len(nrow(shares))) {
  x <- shares[i, ]
  show("share_p", x, fisher(x[1], x[2], x[3], x[4]))
}

# The smallest p, by trying every split.
for (total in c(1:8, 12, 20)) for (n in list(c(500, 500), c(431, 581), c(100, 3000), c(1, 1e6)))
  show("rate_floor", c(total, n), min(sapply(0:total, function(a) binom.test(a, total, n[1] / sum(n))$p.value)))
for (total in c(1:8, 12, 20)) for (m in list(c(12, 12), c(10, 7), c(2, 30), c(40, 25))) {
  if (total > sum(m)) next
  p <- sapply(max(0, total - m[2]):min(total, m[1]), function(a) fisher(a, m[1], total - a, m[2]))
  show("share_floor", c(total, m), min(p))
}

for (family in list(0.03, c(0.01, 0.02, 0.03, 0.04), c(0.9, 0.001, 0.04, 0.04, 1, 0.3), runif(30)^3)) {
  q <- p.adjust(family, "BH")
  cat(paste(c("bh", length(family), sprintf("%.17g", rbind(family, q))), collapse = ","), "\n", sep = "")
}
