/*
title: What one user did in a company between two dates by day, with number of batches made, audited changes and attachments added, and the person's name
grain: one day
level: advanced
parameters:
  Co: {type: bCompany, example: 1}
  UserName: {type: bVPUserName, example: jsmith}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Show me what a certain login did in the system day by day.
  - Day, batches created, audited changes, attachments added by one user between two dates
  - activity of one user
  - HR is looking into a complaint and asks, confidentially please, on which days in June this person actually worked in the ERP, so count for each day the batches that she made, the changes of hers that were audited and the documents she attached
  - what did this loggin do each day, batchs and changes
  - When was she really busy at the keyboard?
  - Did mhansen do anything between 2024-06-17 and the 21st when she was supposed to be on vacation?
  - Count jsmith's batches, tracked edits and uploaded files for every date in June
  - 'A remote worker''s timesheet is in question: between June 1 and 30, what did login jsmith leave behind in company 1 each date, batches, edits and scanned files, under the full name?'
  - jsmith's footprints in june
  - Calendar day, person's full name, batches started, audited edits, documents attached, for one login
  - usr jsmith dly activity 6/1-6/30 btch/audit/attch
  - On which days in June did this colleague really work in the program, and how much?
*/
WITH Acts AS (
    SELECT HQBC.CreatedBy AS UserName, CAST(HQBC.DateCreated AS date) AS ActDay, 1 AS Batches, 0 AS Changes,
        0 AS Documents
    FROM HQBC WITH (NOLOCK)
    WHERE HQBC.Co = @Co
        AND HQBC.CreatedBy = @UserName
        AND HQBC.DateCreated >= @BeginDate
        AND HQBC.DateCreated < DATEADD(DAY, 1, @EndDate)
    UNION ALL
    SELECT HQMA.UserName, CAST(HQMA.DateTime AS date), 0, 1, 0
    FROM HQMA WITH (NOLOCK)
    WHERE HQMA.Co = @Co
        AND HQMA.UserName = @UserName
        AND HQMA.DateTime >= @BeginDate
        AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
    UNION ALL
    SELECT HQAT.AddedBy, CAST(HQAT.AddDate AS date), 0, 0, 1
    FROM HQAT WITH (NOLOCK)
    WHERE HQAT.HQCo = @Co
        AND HQAT.AddedBy = @UserName
        AND HQAT.AddDate >= @BeginDate
        AND HQAT.AddDate < DATEADD(DAY, 1, @EndDate)
)
SELECT Acts.ActDay, Acts.UserName, DDUP.FullName, SUM(Acts.Batches) AS Batches, SUM(Acts.Changes) AS Changes,
    SUM(Acts.Documents) AS Documents
FROM Acts
LEFT JOIN DDUP WITH (NOLOCK)
    ON Acts.UserName = DDUP.VPUserName
GROUP BY Acts.ActDay, Acts.UserName, DDUP.FullName
ORDER BY Acts.ActDay
