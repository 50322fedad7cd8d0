/*
 * WebAssembly has no instruction that fetches memory into the cache ahead of its use. A load whose result nobody waits for
 * does the same. The addresses are those of tables and of content, which are always inside of memory.
 */
#pragma once
#define __builtin_prefetch(address, ...) ((void)*(const volatile unsigned char *)(address))
