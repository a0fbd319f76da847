# Runs Ralph on a free port of this machine alone, with one user, and prints the port. The words are the
# user's name and password; the rest is told by Ralph's own variables, RALPH_...
import json
import os
import socket
import sys

import bcrypt
import uvicorn
from ralph.backends.data.base import BaseOperationType
from ralph.backends.lrs.fs import FSLRSBackend

# As it comes, the file backend refuses to write to a file that is there.
FSLRSBackend.default_operation_type = BaseOperationType.APPEND

# And it compares texts with the objects that Ralph 5.1 made of the parameters `verb` and `activity`, so that no
# statement is ever found by them. Its other backends write them as texts.
found = FSLRSBackend.query_statements


def found_by_texts(self, params, target=None):
    for name in ("verb", "activity"):
        if getattr(params, name):
            setattr(params, name, str(getattr(params, name)))
    return found(self, params, target)


FSLRSBackend.query_statements = found_by_texts

# What `ralph auth -w` writes, without starting it: that takes as long as the LRS itself.
name, password = sys.argv[1:]
user = {
    "agent": {"mbox": f"mailto:{name}@example.org", "objectType": "Agent", "name": name},
    "scopes": ["all"],
    "hash": bcrypt.hashpw(password.encode(), bcrypt.gensalt(4)).decode(),
    "username": name,
}
with open(os.environ["RALPH_AUTH_FILE"], "w") as file:
    json.dump([user], file)

listening = socket.socket()
listening.bind(("127.0.0.1", 0))
print(listening.getsockname()[1], flush=True)
uvicorn.Server(uvicorn.Config("ralph.api:app", log_level="warning")).run(sockets=[listening])
