/*
 * The program Scripts\<command>.exe of an environment: starts Scripts\<command>-script.py with the environment's Python.
 * Without the C library, so that it is small and the same bytes come out of every build. docs/decisions/launcher.md
 */
#define UNICODE
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

/* Those of CPython's launchers; what the script ends with is passed on as it is. */
enum { cannotStart = 101, noPython = 103, noMemory = 104, noScript = 105 };

static HANDLE child;

/* Writes one line to standard error, as UTF-8 where that is no console, and ends. */
static void fail(UINT code, const WCHAR *problem, const WCHAR *detail) {
  HANDLE output = GetStdHandle(STD_ERROR_HANDLE);
  const WCHAR *parts[] = {problem, detail, L"\r\n"};
  for (int i = 0; i < 3; i++) {
    static char bytes[3 * 0x8000];
    DWORD mode, done;
    int length = lstrlenW(parts[i]);
    if (GetConsoleMode(output, &mode)) {
      WriteConsoleW(output, parts[i], length, &done, NULL);
    } else {
      int size = WideCharToMultiByte(CP_UTF8, 0, parts[i], length, bytes, sizeof bytes, NULL, NULL);
      WriteFile(output, bytes, size, &done, NULL);
    }
  }
  ExitProcess(code);
}

static WCHAR *allocate(SIZE_T characters) {
  WCHAR *memory = HeapAlloc(GetProcessHeap(), 0, characters * sizeof(WCHAR));
  if (!memory) ExitProcess(noMemory);
  return memory;
}

static WCHAR *join(const WCHAR *a, const WCHAR *b) {
  WCHAR *text = allocate((SIZE_T)lstrlenW(a) + lstrlenW(b) + 1);
  lstrcpyW(text, a);
  lstrcatW(text, b);
  return text;
}

static WCHAR *ownPath(void) {
  for (DWORD size = MAX_PATH;; size *= 2) {
    WCHAR *path = allocate(size);
    DWORD length = GetModuleFileNameW(NULL, path, size);
    if (length == 0) ExitProcess(cannotStart);
    if (length < size) return path;
  }
}

/* Cuts a path at its last separator. Returns what follows it, NULL when there is none. */
static WCHAR *cut(WCHAR *path) {
  for (WCHAR *at = path + lstrlenW(path); at > path; at--) {
    if (at[-1] == L'\\' || at[-1] == L'/') {
      at[-1] = 0;
      return at;
    }
  }
  return NULL;
}

/* A path that is too long for the plain functions of Windows, in the form that all of them take. */
static const WCHAR *anyLength(const WCHAR *path) {
  if (lstrlenW(path) < MAX_PATH || (path[0] == L'\\' && path[1] == L'\\' && path[2] == L'?')) return path;
  return path[0] == L'\\' && path[1] == L'\\' ? join(L"\\\\?\\UNC\\", path + 2) : join(L"\\\\?\\", path);
}

static BOOL isFile(const WCHAR *path) {
  DWORD attributes = GetFileAttributesW(anyLength(path));
  return attributes != INVALID_FILE_ATTRIBUTES && !(attributes & FILE_ATTRIBUTE_DIRECTORY);
}

/* The command line from behind the program's name, byte for byte: whoever starts this has quoted it for Python already. */
static const WCHAR *arguments(void) {
  const WCHAR *text = GetCommandLineW();
  for (BOOL quoted = FALSE; *text && (quoted || (*text != L' ' && *text != L'\t')); text++) {
    if (*text == L'"') quoted = !quoted;
  }
  return text;
}

/* Ctrl-C and Ctrl-Break reach Python too, which decides what they mean; a closed console waits for its end. */
static BOOL WINAPI onControl(DWORD event) {
  if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT && child) WaitForSingleObject(child, INFINITE);
  return TRUE;
}

/* A job that Windows ends together with this process, however that ends. Python's own children may outlive it. */
static HANDLE endingJob(void) {
  static JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits;
  HANDLE job = CreateJobObjectW(NULL, NULL);
  limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
  if (job) SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
  return job;
}

static DWORD run(const WCHAR *python, const WCHAR *script) {
  static STARTUPINFOW startup;
  static PROCESS_INFORMATION process;
  WCHAR *line = join(join(join(join(L"\"", python), L"\" \""), anyLength(script)), join(L"\"", arguments()));
  HANDLE job = endingJob();
  DWORD code = cannotStart;
  GetStartupInfoW(&startup);
  startup.dwFlags |= STARTF_USESTDHANDLES;
  startup.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
  startup.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
  startup.hStdError = GetStdHandle(STD_ERROR_HANDLE);
  SetConsoleCtrlHandler(onControl, TRUE);
  if (!CreateProcessW(anyLength(python), line, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &startup, &process)) {
    static WCHAR reason[512];
    DWORD how = FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_MAX_WIDTH_MASK;
    FormatMessageW(how, NULL, GetLastError(), 0, reason, 512, NULL);
    fail(cannotStart, join(join(L"Cannot start ", python), L": "), reason);
  }
  child = process.hProcess;
  if (job) AssignProcessToJobObject(job, child);
  ResumeThread(process.hThread);
  WaitForSingleObject(child, INFINITE);
  GetExitCodeProcess(child, &code);
  return code;
}

void start(void) {
  WCHAR *path = ownPath();
  int length = lstrlenW(path);
  if (length > 4 && lstrcmpiW(path + length - 4, L".exe") == 0) path[length - 4] = 0;
  WCHAR *script = join(path, L"-script.py");
  if (!isFile(script)) fail(noScript, L"There is no script for this command: ", script);

  /* In an environment of conda it is one folder up, in one of venv beside. */
  cut(path);
  WCHAR *beside = join(path, L"\\python.exe");
  WCHAR *above = cut(path) ? join(path, L"\\python.exe") : beside;
  const WCHAR *python = isFile(above) ? above : beside;
  if (!isFile(python)) fail(noPython, L"There is no Python in this command's environment: ", above);
  ExitProcess(run(python, script));
}
