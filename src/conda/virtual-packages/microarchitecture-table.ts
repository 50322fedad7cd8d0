/**
 * The processors that conda knows, after the archspec database 0.2.7 (Apache-2.0 OR MIT). A line has: name; parents;
 * vendor; features that the parents do not have, or with a dash before them those that only the parents have; the part
 * number (ARM) or the generation (POWER).
 */
export const microarchitectureTable = `
x86;;generic;;
i686;x86;GenuineIntel;;
pentium2;i686;GenuineIntel;mmx;
pentium3;pentium2;GenuineIntel;sse;
pentium4;pentium3;GenuineIntel;sse2;
prescott;pentium4;GenuineIntel;sse3;
x86_64;;generic;;
x86_64_v2;x86_64;generic;cx16 lahf_lm mmx sse sse2 ssse3 sse4_1 sse4_2 popcnt;
x86_64_v3;x86_64_v2;generic;avx avx2 bmi1 bmi2 f16c fma abm movbe xsave;
x86_64_v4;x86_64_v3;generic;avx512f avx512bw avx512cd avx512dq avx512vl;
nocona;x86_64;GenuineIntel;mmx sse sse2 sse3;
core2;nocona;GenuineIntel;-sse3 ssse3;
nehalem;core2 x86_64_v2;GenuineIntel;;
westmere;nehalem;GenuineIntel;aes pclmulqdq;
sandybridge;westmere;GenuineIntel;avx;
ivybridge;sandybridge;GenuineIntel;rdrand f16c;
haswell;ivybridge x86_64_v3;GenuineIntel;;
broadwell;haswell;GenuineIntel;rdseed adx;
skylake;broadwell;GenuineIntel;clflushopt xsavec xsaveopt;
mic_knl;broadwell;GenuineIntel;avx512f avx512pf avx512er avx512cd;
skylake_avx512;skylake x86_64_v4;GenuineIntel;clwb;
cannonlake;skylake x86_64_v4;GenuineIntel;avx512vbmi avx512ifma sha_ni;
cascadelake;skylake_avx512;GenuineIntel;avx512_vnni;
icelake;cascadelake cannonlake;GenuineIntel;rdpid gfni avx512_vbmi2 avx512_vpopcntdq avx512_bitalg vpclmulqdq vaes;
sapphirerapids;icelake;GenuineIntel;avx512_bf16 cldemote movdir64b movdiri serialize waitpkg amx_bf16 amx_tile amx_int8;
alderlake;skylake;GenuineIntel;avx_vnni sha_ni clwb rdpid gfni vaes vpclmulqdq movdiri movdir64b serialize waitpkg;
arrowlake;alderlake;GenuineIntel;avx_ifma avx_ne_convert avx_vnni_int8 cmpccxadd;
arrowlake_s;arrowlake;GenuineIntel;avx_vnni_int16 sha512 sm3 sm4;
k10;x86_64;AuthenticAMD;mmx sse sse2 sse4a abm cx16 3dnow 3dnowext;
bulldozer;x86_64_v2;AuthenticAMD;sse4a xsave abm avx xop fma4 aes pclmulqdq;
piledriver;bulldozer;AuthenticAMD;bmi1 f16c fma tbm;
steamroller;piledriver;AuthenticAMD;fsgsbase;
excavator;steamroller x86_64_v3;AuthenticAMD;;
zen;x86_64_v3;AuthenticAMD;fsgsbase rdseed clzero aes pclmulqdq sse4a xsavec xsaveopt clflushopt;
zen2;zen;AuthenticAMD;clwb;
zen3;zen2;AuthenticAMD;vaes vpclmulqdq pku;
zen4;zen3 x86_64_v4;AuthenticAMD;gfni flush_l1d avx512ifma avx512_bf16 avx512vbmi avx512_vbmi2 avx512_vnni avx512_bitalg avx512_vpopcntdq;
zen5;zen4;AuthenticAMD;avx512_vp2intersect avx_vnni movdir64b movdiri tsc_adjust;
zen6;zen5;AuthenticAMD;avx512_fp16;
ppc64;;generic;;
power7;ppc64;IBM;;7
power8;power7;IBM;;8
power9;power8;IBM;;9
power10;power9;IBM;;10
ppc64le;;generic;;
power8le;ppc64le;IBM;;8
power9le;power8le;IBM;;9
power10le;power9le;IBM;;10
aarch64;;generic;;
armv8.1a;aarch64;generic;;
armv8.2a;armv8.1a;generic;;
armv8.3a;armv8.2a;generic;;
armv8.4a;armv8.3a;generic;;
armv8.5a;armv8.4a;generic;;
armv8.6a;armv8.5a;generic;;
armv9.0a;armv8.5a;generic;;
armv9.2a;armv9.0a armv8.6a;generic;;
thunderx2;armv8.1a;Cavium;fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics cpuid asimdrdm;0x0af
a64fx;armv8.2a;Fujitsu;fp asimd evtstrm sha1 sha2 crc32 atomics cpuid asimdrdm fphp asimdhp fcma dcpop sve;0x001
cortex_a72;aarch64;ARM;fp asimd evtstrm aes pmull sha1 sha2 crc32 cpuid;0xd08
neoverse_n1;cortex_a72 armv8.2a;ARM;atomics fphp asimdhp asimdrdm lrcpc dcpop asimddp;0xd0c
neoverse_v1;neoverse_n1 armv8.4a;ARM;jscvt fcma sha3 sha512 sve asimdfhm dit uscat ilrcpc flagm dcpodp svei8mm svebf16 i8mm bf16 dgh rng;0xd40
neoverse_v2;neoverse_n1 armv9.0a;ARM;jscvt fcma sha3 sha512 sve asimdfhm uscat ilrcpc flagm sb dcpodp sve2 flagm2 frint svei8mm svebf16 i8mm bf16;0xd4f
neoverse_n2;neoverse_n1 armv9.0a;ARM;jscvt fcma sha3 sha512 sve asimdfhm uscat ilrcpc flagm sb dcpodp sve2 flagm2 frint svei8mm svebf16 i8mm bf16;0xd49
ampere1;neoverse_n1 armv8.6a;Ampere;jscvt fcma sha3 sha512 asimdfhm dit uscat ilrcpc flagm ssbs sb paca pacg dcpodp flagm2 frint i8mm bf16 rng bti ecv;0xac3
ampere1a;ampere1;Ampere;sm3 sm4;0xac4
neoverse_v3ae;neoverse_v2 armv9.2a;ARM;afp bti dgh dit ecv paca pacg sm3 sm4 sveaes svebitperm svepmull svesha3 svesm4 wfxt;0xd83
olympus;armv9.2a;Nvidia;fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm jscvt fcma lrcpc dcpop sha3 sm3 sm4 asimddp sha512 sve asimdfhm dit uscat ilrcpc flagm ssbs sb paca pacg dcpodp sve2 sveaes svepmull svebitperm svesha3 svesm4 flagm2 frint svei8mm svebf16 i8mm bf16 dgh rng bti ecv afp wfxt fpmr lut faminmax f8cvt f8fma f8dp4 f8dp2 f8e4m3 f8e5m2 ls64;0x010
m1;armv8.4a;Apple;fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm jscvt fcma lrcpc dcpop sha3 asimddp sha512 asimdfhm dit uscat ilrcpc flagm ssbs sb paca pacg dcpodp flagm2 frint;0x022
m2;m1 armv8.5a;Apple;ecv bf16 i8mm bti;0x032
m3;m2 armv8.6a;Apple;;
m4;m3 armv8.6a;Apple;sme sme2;
arm;;generic;;
ppc;;generic;;
ppcle;;generic;;
sparc;;generic;;
sparc64;;generic;;
riscv64;;generic;;
u74mc;riscv64;SiFive;;
x60;riscv64;SpacemiT;;
`;
