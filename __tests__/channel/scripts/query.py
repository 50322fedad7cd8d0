"""Reads records of a channel with the reference implementation.

Reads {"channel": URL, "platforms": [...], "specs": [...], "cache": folder, "shards": bool, "action"?: how the cache is
used}; answers with the records as the client sees them, by URL.
"""
import asyncio
import json
import sys

from rattler import Channel, Gateway
from rattler.repo_data.gateway import SourceConfig


async def main() -> None:
    question = json.load(sys.stdin)
    config = SourceConfig(sharded_enabled=question["shards"], cache_action=question.get("action", "no-cache"))
    gateway = Gateway(cache_dir=question["cache"], default_config=config)
    result = await gateway.query(
        [Channel(question["channel"])], question["platforms"], question["specs"], recursive=False
    )
    groups = result if isinstance(result, list) else result.repodata if hasattr(result, "repodata") else list(result)
    records = {}
    for group in groups:
        for record in group:
            content = json.loads(record.to_json())
            records[content["url"]] = content
    json.dump(records, sys.stdout)


asyncio.run(main())
