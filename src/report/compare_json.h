/* The comparison as JSON: the contract of framing-report(5). */
#pragma once

#include "base/output.h"
#include "compare/result.h"

void fr_compare_write_json (const FrResult *result, FrOutput *out);
