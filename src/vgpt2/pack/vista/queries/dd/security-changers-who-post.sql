/*
title: People who changed dictionary or security settings and also made batches between two dates, with their audited master changes
grain: one person
level: advanced
parameters:
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which administrators who altered permissions this year also entered transactions themselves?
  - People with set-up changes as well as batches in the same period, with number of each
  - For the segregation of duties section of the IT controls memo I have to show that nobody who can hand out access is also keying in business. Please give me the persons that did both in calendar 2024, how many settings they changed, how many batches they made and how often they touched vendors, jobs or other masters, plus the date of the last one of each.
  - admins who post
  - sysadmins that chnaged rights and keyed batchs
  - did anyone in IT, e.g. rlopez, fiddle with groups in May 2024 and run a payables batch as well
  - User, name, count of dictionary changes, count of batches, count of audit records, last dates; only where the first two exist.
  - Persons that altered permissions or setup and keyed transactions too in 2024
  - SOX control 7 says whoever administers access may not do bookkeeping; between January 1 and December 31, who did both, how many of each, and how many logged edits on master records?
  - access admins doing bookkeeping
  - Person's full name, admin switches, dictionary edits and last day, batches, companies, last batch, master record edits; busiest ahead
  - usrs w/ sec chgs + btchs same yr, SOD
  - Did anyone who decides what others are allowed to do also record business themselves last year?
*/
WITH Settings AS (
    SELECT DDDA.UserName, COUNT(*) AS SettingChanges, MAX(DDDA.RevDate) AS LastSetting
    FROM DDDA WITH (NOLOCK)
    WHERE DDDA.RevDate >= @BeginDate
        AND DDDA.RevDate < DATEADD(DAY, 1, @EndDate)
    GROUP BY DDDA.UserName
),
Batches AS (
    SELECT HQBC.CreatedBy, COUNT(*) AS Batches, COUNT(DISTINCT HQCO.HQCo) AS Companies,
        MAX(HQBC.DateCreated) AS LastBatch
    FROM HQBC WITH (NOLOCK)
    JOIN HQCO WITH (NOLOCK)
        ON HQBC.Co = HQCO.HQCo
    WHERE HQBC.DateCreated >= @BeginDate
        AND HQBC.DateCreated < DATEADD(DAY, 1, @EndDate)
    GROUP BY HQBC.CreatedBy
),
Masters AS (
    SELECT HQMA.UserName, COUNT(*) AS MasterChanges
    FROM HQMA WITH (NOLOCK)
    WHERE HQMA.DateTime >= @BeginDate
        AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
    GROUP BY HQMA.UserName
)
SELECT Settings.UserName, DDUP.FullName, DDUP.MenuAdmin, DDUP.FormAdmin, Settings.SettingChanges,
    Settings.LastSetting, Batches.Batches, Batches.Companies, Batches.LastBatch,
    ISNULL(Masters.MasterChanges, 0) AS MasterChanges
FROM Settings
JOIN Batches
    ON Settings.UserName = Batches.CreatedBy
LEFT JOIN Masters
    ON Settings.UserName = Masters.UserName
LEFT JOIN DDUP WITH (NOLOCK)
    ON Settings.UserName = DDUP.VPUserName
ORDER BY Batches.Batches DESC, Settings.UserName
