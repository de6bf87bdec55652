#include "base/place.h"

void
fr_placer_init (FrPlacer *placer, const char *text)
{
  *placer = (FrPlacer){ .text = text, .place = { 1, 1, 0 } };
}

FrPlace
fr_placer_at (FrPlacer *placer, guint32 byte)
{
  if (byte < placer->byte)
    fr_placer_init (placer, placer->text);
  for (; placer->byte < byte; placer->byte++)
    {
      guchar c = (guchar)placer->text[placer->byte];
      if ((c & 0xC0) == 0x80)
        continue; /* inside a character: counted at its first byte */
      placer->place.offset++;
      placer->place.column++;
      if (c == '\n')
        {
          placer->place.line++;
          placer->place.column = 1;
        }
    }
  return placer->place;
}
