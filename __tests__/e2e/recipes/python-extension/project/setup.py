from setuptools import Extension, setup

setup(name="fastsum", version="0.9", ext_modules=[Extension("fastsum", ["fastsum.c"])])
