/* Decompression of one frame, as a stream. */
#define ZSTD_STATIC_LINKING_ONLY
#include "memory.h"
#include "zstd.h"
#include "zstd_errors.h"

#define EXPORT(name) __attribute__((export_name(#name)))

/* Takes output; it is overwritten after the call. */
__attribute__((import_module("host"), import_name("emit"))) void emit(const void *data, size_t size);

enum { input_size = 1 << 17, output_size = 1 << 17 };

static ZSTD_DCtx *context;
static unsigned char *input_start;
static unsigned char *output;

/* Gives back all memory and starts with a new frame. Returns where input goes, or 0 when there is no room. */
EXPORT(begin) unsigned char *begin(int largest_window_log) {
  heap_reset();
  input_start = malloc(input_size);
  output = malloc(output_size);
  context = ZSTD_createDCtx();
  if (input_start == NULL || output == NULL || context == NULL) return NULL;
  if (ZSTD_isError(ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, largest_window_log))) return NULL;
  return input_start;
}

/* At most so many bytes at once. */
EXPORT(inputSize) uint32_t input_capacity(void) { return input_size; }

/* Takes the first `size` bytes of the input. Returns 1 at the end of the frame, 0 within, else minus zstd's error code. */
EXPORT(decode) int decode(uint32_t size) {
  ZSTD_inBuffer in = {input_start, size, 0};
  for (;;) {
    ZSTD_outBuffer out = {output, output_size, 0};
    size_t const left = ZSTD_decompressStream(context, &out, &in);
    if (ZSTD_isError(left)) return -(int)ZSTD_getErrorCode(left);
    if (out.pos > 0) emit(output, out.pos);
    if (left == 0) return 1;
    if (in.pos == in.size && out.pos < out.size) return 0;
  }
}
