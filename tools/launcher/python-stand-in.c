/*
 * Stands in for python.exe in tests of the launcher. Prints the arguments that the C library of Windows makes of its command
 * line, one a line, as UTF-8. Arguments that start with '@' are orders: @exit=N ends with that code, @control sends
 * Ctrl-C to its console and goes on, @hold says "holding" and stays until it is killed, @cat copies its input.
 */
#define UNICODE
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

typedef int(__cdecl *SplitCommandLine)(int *count, WCHAR ***arguments, WCHAR ***environment, int expand, int *info);

static void print(const char *bytes, DWORD size) {
  DWORD done;
  WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), bytes, size, &done, NULL);
}

static BOOL WINAPI ignore(DWORD event) {
  return event == CTRL_C_EVENT;
}

static BOOL isOrder(const WCHAR *text, const WCHAR *order) {
  for (; *order; text++, order++) {
    if (*text != *order) return FALSE;
  }
  return TRUE;
}

static void copyInput(void) {
  static char bytes[4096];
  DWORD size;
  while (ReadFile(GetStdHandle(STD_INPUT_HANDLE), bytes, sizeof bytes, &size, NULL) && size > 0) print(bytes, size);
}

void start(void) {
  static char bytes[3 * 0x8000];
  int count, info = 0;
  UINT code = 0;
  WCHAR **arguments, **environment;
  FARPROC split = GetProcAddress(LoadLibraryW(L"msvcrt.dll"), "__wgetmainargs");
  ((SplitCommandLine)(void *)split)(&count, &arguments, &environment, 0, &info);
  for (int i = 1; i < count; i++) {
    const WCHAR *text = arguments[i];
    if (isOrder(text, L"@exit=")) {
      for (text += 6; *text; text++) code = code * 10 + (*text - L'0');
    } else if (isOrder(text, L"@control")) {
      SetConsoleCtrlHandler(ignore, TRUE);
      GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0);
      Sleep(500);
    } else if (isOrder(text, L"@hold")) {
      print("holding\n", 8);
      Sleep(INFINITE);
    } else if (isOrder(text, L"@cat")) {
      copyInput();
    } else {
      print(bytes, WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL) - 1);
      print("\n", 1);
    }
  }
  ExitProcess(code);
}
