/*
 * What zstd's multi-threaded compression does, one job at a time, so that the jobs of a frame can run in threads that
 * know nothing of each other. The content is cut into sections of equal size. Each is compressed by a context of its own
 * that has seen the end of the section before as a prefix; the outputs, one behind the other, are the frame. Facts:
 * zstd 1.5.7, lib/compress/zstdmt_compress.c and ZSTD_CCtx_init_compressStream2.
 */
#define ZSTD_STATIC_LINKING_ONLY
#include "compress/zstd_compress_internal.h"
#include "memory.h"
#include "zstd.h"

#define EXPORT(name) __attribute__((export_name(#name)))

/* Takes output; it is overwritten after the call. */
__attribute__((import_module("host"), import_name("emit"))) void emit(const void *data, size_t size);

enum { chunk_size = 4 * ZSTD_BLOCKSIZE_MAX, smallest_job_log = 20, largest_job_log = 29, output_size = 2 * chunk_size };
/* Contents up to here are compressed as one stream, without sections. */
enum { largest_single = 512 << 10 };

static ZSTD_compressionParameters parameters_of(int level, uint64_t total) {
  return ZSTD_getCParams(level, total, 0);
}

EXPORT(sectionSize) uint32_t section_size(int level, uint64_t total) {
  if (total <= largest_single) return largest_single;
  unsigned const wanted = parameters_of(level, total).windowLog + 2;
  unsigned const job_log = wanted < smallest_job_log ? smallest_job_log : wanted;
  return 1u << (job_log < largest_job_log ? job_log : largest_job_log);
}

/* How much of the section before a section is told; the stronger the search, the more. */
EXPORT(overlapSize) uint32_t overlap_size(int level, uint64_t total) {
  if (total <= largest_single) return 0;
  ZSTD_compressionParameters const parameters = parameters_of(level, total);
  unsigned shift = 3;
  if (parameters.strategy == ZSTD_lazy2 || parameters.strategy == ZSTD_btlazy2) shift = 2;
  if (parameters.strategy == ZSTD_btopt || parameters.strategy == ZSTD_btultra) shift = 1;
  if (parameters.strategy == ZSTD_btultra2) shift = 0;
  return 1u << (parameters.windowLog - shift);
}

/* Bytes that a job works with besides its input. */
EXPORT(workSize) uint32_t work_size(int level, uint64_t total) {
  return (uint32_t)ZSTD_estimateCCtxSize_usingCParams(parameters_of(level, total)) + output_size;
}

/* Gives back all memory and makes room for a job's input: the prefix, then the content. 0 when there is no room. */
EXPORT(input) unsigned char *input(uint32_t size) {
  heap_reset();
  return malloc(size);
}

static size_t end_single(ZSTD_CCtx *context, unsigned char *output, const unsigned char *source, uint32_t size) {
  /* As from a writer: all that there is, then the end. Told together they would be cut into other blocks. */
  ZSTD_inBuffer in = {source, size, 0};
  for (;;) {
    ZSTD_EndDirective const directive = in.pos < in.size ? ZSTD_e_continue : ZSTD_e_end;
    ZSTD_outBuffer out = {output, output_size, 0};
    size_t const left = ZSTD_compressStream2(context, &out, &in, directive);
    if (ZSTD_isError(left)) return left;
    if (out.pos > 0) emit(output, out.pos);
    if (directive == ZSTD_e_end && left == 0) return 0;
  }
}

/* The whole of a content of at most `largest_single` bytes. Returns 0, or a code of zstd's errors. */
EXPORT(compressSingle) int compress_single(int level, const unsigned char *source, uint32_t size) {
  unsigned char *const output = malloc(output_size);
  ZSTD_CCtx *const context = ZSTD_createCCtx();
  if (output == NULL || context == NULL) return ZSTD_error_memory_allocation;
  size_t result = ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level);
  if (!ZSTD_isError(result)) result = ZSTD_CCtx_setPledgedSrcSize(context, size);
  if (!ZSTD_isError(result)) result = end_single(context, output, source, size);
  return ZSTD_isError(result) ? (int)ZSTD_getErrorCode(result) : 0;
}

static size_t begin_section(ZSTD_CCtx *context, int level, uint64_t total, const unsigned char *start, uint32_t prefix,
                            uint32_t size, int is_first) {
  ZSTD_CCtx_params params;
  ZSTD_parameters const wanted = {parameters_of(level, total), {1, 0, 0}};
  size_t result = ZSTD_CCtxParams_init_advanced(&params, wanted);
  if (ZSTD_isError(result)) return result;
  params.compressionLevel = level;
  /* The window of the frame, not one that fits the section. */
  params.forceWindow = !is_first;
  params.deterministicRefPrefix = 0;
  return ZSTD_compressBegin_advanced_internal(context, prefix > 0 ? start : NULL, prefix, ZSTD_dct_rawContent,
                                              ZSTD_dtlm_fast, NULL, &params, is_first ? total : size);
}

/*
 * One section of a larger content. `start` has `prefix` bytes of the section before it, then `size` of its own.
 * Returns 0, or a code of zstd's errors.
 */
EXPORT(compressSection)
int compress_section(int level, uint64_t total, const unsigned char *start, uint32_t prefix, uint32_t size, int is_first,
                     int is_last) {
  unsigned char *const output = malloc(output_size);
  ZSTD_CCtx *const context = ZSTD_createCCtx();
  if (output == NULL || context == NULL) return ZSTD_error_memory_allocation;
  size_t result = begin_section(context, level, total, start, prefix, size, is_first);
  if (ZSTD_isError(result)) return ZSTD_getErrorCode(result);
  const unsigned char *source = start + prefix;
  if (!is_first) {
    /* The header that each context begins with is dropped; the decoder's offsets to repeat are not known here. */
    result = ZSTD_compressContinue_public(context, output, output_size, source, 0);
    if (ZSTD_isError(result)) return ZSTD_getErrorCode(result);
    ZSTD_invalidateRepCodes(context);
  }
  for (uint32_t left = size; left > 0 || is_last;) {
    uint32_t const taken = left < chunk_size ? left : chunk_size;
    left -= taken;
    int const ends = is_last && left == 0;
    result = ends ? ZSTD_compressEnd_public(context, output, output_size, source, taken)
                  : ZSTD_compressContinue_public(context, output, output_size, source, taken);
    if (ZSTD_isError(result)) return ZSTD_getErrorCode(result);
    emit(output, result);
    source += taken;
    if (ends) break;
  }
  return 0;
}
