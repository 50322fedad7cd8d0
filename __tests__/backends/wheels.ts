/**
 * A project with a build backend of its own, which makes a wheel of whatever `wheel.json` says: `files` by path, and how
 * to go wrong. Needs nothing but Python.
 */
export interface MadeWheel {
  /** Beside the metadata. */
  readonly files?: Readonly<Record<string, string>>;
  /** Paths of files that are executable. */
  readonly executable?: readonly string[];
  readonly entryPoints?: string;
  readonly tag?: string;
  readonly pure?: boolean;
  readonly wheelVersion?: string;
  readonly fault?:
    | 'bad-hash'
    | 'no-record'
    | 'unlisted'
    | 'md5'
    | 'symlink'
    | 'two-infos'
    | 'wrong-info'
    | 'no-zip'
    | 'no-file'
    | 'no-text'
    | 'raise'
    | 'exit'
    | 'hang';
  /** What get_requires_for_build_wheel gives. */
  readonly requires?: readonly unknown[];
}

export function wheelProject(wheel: MadeWheel, lines: readonly string[] = []): Record<string, string> {
  return {
    'pyproject.toml': [
      '[build-system]',
      'requires = []',
      'build-backend = "maker:backend"',
      'backend-path = ["tools"]',
      '[project]',
      'name = "made"',
      'version = "1.0"',
      ...lines,
    ].join('\n'),
    'wheel.json': JSON.stringify(wheel),
    'tools/maker.py': makerSource,
  };
}

const makerSource = String.raw`
import base64, hashlib, json, os, subprocess, sys, time, zipfile

class Backend:
    def get_requires_for_build_wheel(self, config_settings=None):
        return self.spec().get("requires", [])

    def spec(self):
        with open("wheel.json") as file:
            return json.load(file)

    def build_wheel(self, wheel_directory, config_settings=None, metadata_directory=None):
        spec = self.spec()
        fault = spec.get("fault")
        print("building", json.dumps(config_settings), os.getcwd())
        print("secret is", os.environ.get("TOKEN"))
        with open("litter.txt", "w") as file:
            file.write("left in the source tree")
        if fault == "raise":
            raise ValueError("cannot build this\nfor a reason")
        if fault == "exit":
            sys.exit(7)
        if fault == "hang":
            subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
            print("hanging", os.getpid(), flush=True)
            time.sleep(60)
        if fault == "no-text":
            return None
        name = "made-1.0-%s.whl" % spec.get("tag", "py3-none-any")
        if fault == "no-file":
            return name
        path = os.path.join(wheel_directory, name)
        if fault == "no-zip":
            with open(path, "w") as file:
                file.write("not a zip")
            return name
        info = "other-1.0.dist-info" if fault == "wrong-info" else "made-1.0.dist-info"
        files = dict(spec.get("files", {}))
        files[info + "/METADATA"] = "Metadata-Version: 2.1\nName: made\nVersion: 1.0\n"
        files[info + "/WHEEL"] = "Wheel-Version: %s\nGenerator: maker\nRoot-Is-Purelib: %s\nTag: py3-none-any\n" % (
            spec.get("wheelVersion", "1.0"), "true" if spec.get("pure", True) else "false")
        if "entryPoints" in spec:
            files[info + "/entry_points.txt"] = spec["entryPoints"]
        if fault == "two-infos":
            files["more-1.dist-info/METADATA"] = "x"
        environment = {key: value for key, value in os.environ.items()}
        files["made/environment.json"] = json.dumps({
            "environment": environment, "settings": config_settings, "path": [entry for entry in sys.path if entry],
        }) if "made/environment.json" in files else None
        record = []
        with zipfile.ZipFile(path, "w") as archive:
            for name_in, text in files.items():
                if text is None:
                    continue
                content = text.encode()
                member = zipfile.ZipInfo(name_in)
                member.external_attr = (0o100755 if name_in in spec.get("executable", []) else 0o100644) << 16
                if fault == "symlink" and name_in.startswith("made/"):
                    member.external_attr = 0o120777 << 16
                archive.writestr(member, content)
                digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
                if fault == "bad-hash" and name_in.startswith("made/"):
                    digest = digest[:-1] + ("A" if digest[-1] != "A" else "B")
                algorithm = "md5" if fault == "md5" else "sha256"
                if not (fault == "unlisted" and name_in.startswith("made/")):
                    record.append('"%s",%s=%s,%d' % (name_in, algorithm, digest, len(content)))
            if fault != "no-record":
                archive.writestr(info + "/RECORD", "\n".join(record + [info + "/RECORD,,"]) + "\n")
        return name

backend = Backend()
`;
