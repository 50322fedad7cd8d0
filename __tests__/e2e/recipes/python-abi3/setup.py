from setuptools import Extension, setup

limited = Extension("abithree", ["abithree.c"], py_limited_api=True, define_macros=[("Py_LIMITED_API", "0x030B0000")])
setup(name="abithree", version="0.1", ext_modules=[limited], options={"bdist_wheel": {"py_limited_api": "cp311"}})
