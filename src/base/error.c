#include "base/error.h"

G_DEFINE_QUARK (fr - error - quark, fr_error)
