// Packages of the other platforms: real files with real metadata, but without content. They let plans, solves and locks
// for all platforms work; installed on their own platform they would give nothing.

export const otherPlatforms = ['linux-aarch64', 'win-64', 'osx-64', 'osx-arm64'];

/** Tools of this machine that conda-forge has everywhere under the same name, or on the platforms listed. */
const tools = {
  git: otherPlatforms,
  make: otherPlatforms,
  'pkg-config': otherPlatforms,
  perl: otherPlatforms,
  curl: otherPlatforms,
  go: otherPlatforms,
  libzlib: otherPlatforms,
  zlib: otherPlatforms,
  bash: ['linux-aarch64', 'osx-64', 'osx-arm64'],
  patch: ['linux-aarch64', 'osx-64', 'osx-arm64'],
  _libgcc_mutex: ['linux-aarch64'],
  _openmp_mutex: ['linux-aarch64'],
  libgcc: ['linux-aarch64'],
  'libgcc-ng': ['linux-aarch64'],
  libgomp: ['linux-aarch64'],
  libstdcxx: ['linux-aarch64'],
  'libstdcxx-ng': ['linux-aarch64'],
  libgfortran: ['linux-aarch64'],
  libgfortran5: ['linux-aarch64'],
};

const lowestMacos = { 'osx-64': '10.13', 'osx-arm64': '11.0' };
const windowsRuntime = { libgcc: 'vc >=14.3,<15', libstdcxx: 'vc14_runtime >=14.44', __glibc: 'ucrt >=10.0.20348.0' };

/** Dependencies as the package has them on another platform. */
export function translateDepends(depends, platform) {
  if (platform.startsWith('linux-')) return depends;
  return depends.flatMap((spec) => {
    const name = spec.split(' ')[0];
    if (platform.startsWith('win-')) return windowsRuntime[name] ?? spec;
    if (name === '__glibc') return `__osx >=${lowestMacos[platform]}`;
    if (name === 'libstdcxx') return 'libcxx >=19';
    return name === 'libgcc' ? [] : spec;
  });
}

/**
 * @param {object[]} definitions of this machine's packages
 * @returns {object[]} those of the other platforms
 */
export function twinDefinitions(definitions) {
  const native = definitions.filter((one) => one.subdir === 'linux-64');
  const translated = native.flatMap((one) => {
    const platforms = one.twins ? Object.keys(one.twins) : one.requires ? otherPlatforms : (tools[one.name] ?? []);
    return platforms.map((platform) =>
      twin({ ...one, depends: translateDepends(one.depends ?? [], platform), ...one.twins?.[platform] }, platform),
    );
  });
  return [...translated, ...deploymentTargets(), ...armSysroots(), ...runtimes(), ...compilers(definitions)];
}

function twin(definition, subdir) {
  const { stage: _stage, twins: _twins, inputs: _inputs, entryPoints: _entryPoints, ...rest } = definition;
  return {
    ...rest,
    subdir,
    constrains: translateDepends(rest.constrains ?? [], subdir),
    summary: `Metadata only: ${rest.summary ?? rest.name}`,
    inputs: {},
  };
}

const only = (name, version, subdir, more) =>
  twin({ name, version, license: 'LicenseRef-Metadata-Only', depends: [], ...more }, subdir);
const noarch = { noarch: 'generic' };

/** What `stdlib('c')` is on macOS. */
function deploymentTargets() {
  const versions = {
    'osx-64': ['10.13', '11.0', '12.0', '13.0', '14.0', '15.0'],
    'osx-arm64': ['11.0', '12.0', '13.0', '14.0', '15.0'],
  };
  return Object.entries(versions).flatMap(([platform, list]) =>
    list.map((version) =>
      only(`macosx_deployment_target_${platform}`, version, 'noarch', {
        ...noarch,
        runExports: { strong: [`__osx >=${version}`] },
      }),
    ),
  );
}

function armSysroots() {
  const kernels = { 2.17: '4.18.0', 2.28: '4.18.0', 2.34: '5.14.0' };
  return [
    ...[...new Set(Object.values(kernels))].map((version) =>
      only('kernel-headers_linux-aarch64', version, 'noarch', noarch),
    ),
    ...Object.entries(kernels).map(([version, kernel]) =>
      only('sysroot_linux-aarch64', version, 'noarch', {
        ...noarch,
        depends: [`kernel-headers_linux-aarch64 ${kernel}`, 'tzdata'],
        runExports: { strong: [`__glibc >=${version},<3.0.a0`] },
      }),
    ),
  ];
}

/** What packages for Windows and macOS ask for in place of the GNU run-time libraries. */
export const platformRuntimes = ['libcxx', 'ucrt', 'vc', 'vc14_runtime'];

function runtimes() {
  return [
    ...['osx-64', 'osx-arm64'].map((platform) =>
      only('libcxx', '19.1.7', platform, { depends: [`__osx >=${lowestMacos[platform]}`] }),
    ),
    only('ucrt', '10.0.26100.0', 'win-64', {}),
    only('vc14_runtime', '14.44.35208', 'win-64', { depends: ['ucrt >=10.0.20348.0'] }),
    only('vc', '14.3', 'win-64', { depends: ['vc14_runtime >=14.44'] }),
  ];
}

/** Platforms that conda-forge's compilers run on, and what they compile for there. */
const compiledFor = {
  'linux-64': ['linux-aarch64', 'osx-64', 'osx-arm64'],
  'linux-aarch64': ['linux-aarch64'],
  'osx-64': ['osx-64', 'osx-arm64'],
  'osx-arm64': ['osx-arm64', 'osx-64'],
  'win-64': ['win-64'],
};

const rustTargets = {
  'linux-64': 'x86_64-unknown-linux-gnu',
  'linux-aarch64': 'aarch64-unknown-linux-gnu',
  'osx-64': 'x86_64-apple-darwin',
  'osx-arm64': 'aarch64-apple-darwin',
  'win-64': 'x86_64-pc-windows-msvc',
};

function compilers(definitions) {
  const versionOf = (name) => definitions.find((one) => one.name === name)?.version;
  const gcc = versionOf('gcc_linux-64') ?? '14.2.0';
  const rust = versionOf('rust') ?? '1.90.0';
  const go = versionOf('go') ?? '1.25.0';
  const made = Object.entries(compiledFor).flatMap(([runsOn, targets]) =>
    targets.flatMap((target) => cCompilers(target, runsOn, gcc)),
  );
  for (const [runsOn, targets] of Object.entries(compiledFor)) {
    for (const target of targets) {
      made.push(
        only(`rust_${target}`, rust, runsOn, {
          depends: [`rust ${rust}.*`, `rust-std-${rustTargets[target]} ${rust}.*`],
        }),
      );
    }
    if (runsOn === 'linux-64') continue;
    made.push(only('rust', rust, runsOn, { depends: [`rust-std-${rustTargets[runsOn]} ${rust}`] }));
    made.push(only(`rust-std-${rustTargets[runsOn]}`, rust, 'noarch', noarch));
    for (const kind of ['go-cgo', 'go-nocgo'])
      made.push(only(`${kind}_${runsOn}`, go, runsOn, { depends: [`go ${go}.*`] }));
    made.push(only(`go_${runsOn}`, go, runsOn, { depends: [`go-cgo_${runsOn} ${go}`] }));
  }
  return made;
}

/** The compilers of C, C++ and Fortran for one platform. */
function cCompilers(target, runsOn, gcc) {
  if (target === 'linux-aarch64') {
    const libraries = {
      gcc: ['libgcc'],
      gxx: ['libstdcxx', 'libgcc'],
      gfortran: ['libgfortran5', 'libgfortran', 'libgcc'],
    };
    return Object.entries(libraries).map(([name, exported]) =>
      only(`${name}_${target}`, gcc, runsOn, {
        depends: [`sysroot_${target}`, ...(name === 'gcc' ? [] : [`gcc_${target} ${gcc}`])],
        runExports: { strong: exported.map((library) => `${library} >=${gcc.split('.')[0]}`) },
      }),
    );
  }
  if (target === 'win-64') {
    return [
      ['vs2019_win-64', '19.29.30139', ['vc >=14.2,<15', 'vc14_runtime >=14.29.30139', 'ucrt >=10.0.20348.0']],
      ['vs2022_win-64', '19.44.35207', ['vc >=14.3,<15', 'vc14_runtime >=14.44.35208', 'ucrt >=10.0.20348.0']],
    ].map(([name, version, strong]) => only(name, version, runsOn, { runExports: { strong } }));
  }
  return [
    only(`clang_${target}`, '19.1.7', runsOn, {}),
    only(`clangxx_${target}`, '19.1.7', runsOn, {
      depends: [`clang_${target} 19.1.7`],
      runExports: { strong: ['libcxx >=19'] },
    }),
    only(`gfortran_${target}`, gcc, runsOn, {}),
  ];
}
