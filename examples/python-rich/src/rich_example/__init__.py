"""Prints a table of moons."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Moon:
    name: str
    planet: str
    radius_km: float


MOONS = (
    Moon("Ganymede", "Jupiter", 2634.1),
    Moon("Titan", "Saturn", 2574.7),
    Moon("Callisto", "Jupiter", 2410.3),
    Moon("Io", "Jupiter", 1821.6),
    Moon("Moon", "Earth", 1737.4),
)


def main() -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(title="Moons by size")
    table.add_column("Moon", style="cyan")
    table.add_column("Planet")
    table.add_column("Radius (km)", justify="right")
    for moon in sorted(MOONS, key=lambda moon: moon.radius_km, reverse=True):
        table.add_row(moon.name, moon.planet, f"{moon.radius_km:,.1f}")
    Console().print(table)
