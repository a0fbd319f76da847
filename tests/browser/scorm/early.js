// A wrapper of an author's that has begun the session before the activity comes.
if (parent.API) parent.API.LMSInitialize('');
else parent.API_1484_11.Initialize('');
