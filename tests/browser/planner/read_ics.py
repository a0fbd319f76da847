"""Reads a file for calendars with a library that is not ours; prints its days as JSON."""
import datetime
import json
import sys

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())


def day(event):
    alarms = event.walk("VALARM")
    start = event["DTSTART"].dt
    return {
        "uid": str(event["UID"]),
        "day": start.isoformat() if type(start) is datetime.date else None,
        "stamped": event["DTSTAMP"].dt.utcoffset() == datetime.timedelta(0),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "alarms": [[str(alarm["ACTION"]), alarm["TRIGGER"].dt.total_seconds()] for alarm in alarms],
    }


components = calendar.walk()
print(json.dumps({
    "errors": [str(error) for component in components for error in component.errors],
    "missing": [name for component in components for name in component.required if name not in component],
    "days": [day(event) for event in calendar.walk("VEVENT")],
}))
