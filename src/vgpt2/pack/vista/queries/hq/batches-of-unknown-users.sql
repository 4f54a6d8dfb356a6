/*
title: Open batches made by logins that no longer exist
grain: one batch
level: basic
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - Somebody left, we removed the login, and now there are batches nobody owns; which ones?
  - Unposted batches whose creator is not a user any more
  - batches from Q1 w/ no owner cuz jdoe got deleted from the system
  - Month, batch number, source, creator, date made, status, restricted or not, creator missing from the user list
  - orphan batches
  - Is there still something of cgarcia's lying around in company 1 from before May?
  - Work in progress that was left behind by deleted accounts
  - Unfinished batches whose maker can't be found among the users any longer
  - We removed nine logins in may after the layoff and the close now hangs; which batches in company 1 did a removed login leave open, and since when?
  - ownerless work, maker's login is gone
  - 'Oldest first: month, number, kind of work, the vanished login, day begun, state, restricted or not'
  - open btchs by dead logins, co 1, need to kill em
  - A person no longer has access to the program but left work half done. What half-done work has no owner today?
*/
SELECT HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.CreatedBy, HQBC.DateCreated, HQBC.Status, HQBC.Rstrict
FROM HQBC WITH (NOLOCK)
WHERE HQBC.Co = @Co
    AND HQBC.Status NOT IN (5, 6)
    AND NOT EXISTS (
        SELECT 1
        FROM DDUP WITH (NOLOCK)
        WHERE DDUP.VPUserName = HQBC.CreatedBy
    )
ORDER BY HQBC.DateCreated, HQBC.Mth, HQBC.BatchId
