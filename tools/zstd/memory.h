/* Memory for one piece of work at a time: what is allocated lies one behind the other, and all is given back at once. */
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

extern unsigned char __heap_base;

static uintptr_t heap_end;

/* Forgets all that was allocated. */
static void heap_reset(void) { heap_end = ((uintptr_t)&__heap_base + 63) & ~(uintptr_t)63; }

void *malloc(size_t size) {
  uintptr_t const start = heap_end;
  uintptr_t const pages = (uintptr_t)__builtin_wasm_memory_size(0);
  if (size > (size_t)0xfffe0000u - start) return NULL;
  uintptr_t const end = (start + size + 63) & ~(uintptr_t)63;
  uintptr_t const wanted = (end + 0xffff) >> 16;
  if (wanted > pages && __builtin_wasm_memory_grow(0, wanted - pages) == (size_t)-1) return NULL;
  heap_end = end;
  return (void *)start;
}

void *calloc(size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) return NULL;
  void *const memory = malloc(count * size);
  if (memory != NULL) __builtin_memset(memory, 0, count * size);
  return memory;
}

void free(void *memory) { (void)memory; }
