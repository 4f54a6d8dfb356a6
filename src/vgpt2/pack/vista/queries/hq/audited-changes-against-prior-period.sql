/*
title: Audited changes by table in a period against the period before, with additions, deletions, people and the person who made most
grain: one table
level: advanced
parameters:
  PriorDate: {type: bDate, example: 2024-04-01}
  BeginDate: {type: bDate, example: 2024-07-01}
  EndDate: {type: bDate, example: 2024-09-30}
asks:
  - Is master data maintenance up or down on last quarter, table by table, and who drives it?
  - Change log volume per table for two periods with additions and deletions and the busiest user
  - For the quarterly data governance meeting I compare how much was altered in each file from July to September 2024 with April to June 2024, because a jump in vendors usually means somebody imported a list. Give both counts, the difference, how many of the later ones were new or removed records, how many people took part and the name of whoever did the most.
  - audit volume by quarter
  - how many chnages per table this qtr agianst last qtr
  - vendors went from 40 to 900 edits in Q3 2024, I think it was jsmith, show me all tables that way
  - Table, changes, prior changes, difference, added, deleted, people, busiest user with full name.
  - Compare master file edits of July to September with the preceding quarter, file by file
  - Security committee meets october 9 and fears a mass import; for every file count edits this quarter and last, new and removed records, and the full name of the heaviest editor
  - edit volume q/q per table
  - File, edits now, edits before, difference, how many were new, how many removed, how many people, and the name of the top one with his number
  - hqma cnts Q3 v Q2 by tbl + top user, something spiked
  - Is our basic data being changed more often than in the months before, in which list, and by whom most of all?
*/
WITH Counted AS (
    SELECT HQMA.TableName, HQMA.UserName, SUM(CASE WHEN HQMA.DateTime >= @BeginDate THEN 1 ELSE 0 END) AS Changes,
        SUM(CASE WHEN HQMA.DateTime < @BeginDate THEN 1 ELSE 0 END) AS PriorChanges,
        SUM(CASE WHEN HQMA.DateTime >= @BeginDate AND HQMA.RecType = 'A' THEN 1 ELSE 0 END) AS Added,
        SUM(CASE WHEN HQMA.DateTime >= @BeginDate AND HQMA.RecType = 'D' THEN 1 ELSE 0 END) AS Deleted
    FROM HQMA WITH (NOLOCK)
    WHERE HQMA.DateTime >= @PriorDate
        AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
    GROUP BY HQMA.TableName, HQMA.UserName
),
Ranked AS (
    SELECT Counted.TableName, Counted.UserName, Counted.Changes,
        ROW_NUMBER() OVER (PARTITION BY Counted.TableName ORDER BY Counted.Changes DESC, Counted.UserName) AS Place
    FROM Counted
),
Totals AS (
    SELECT Counted.TableName, SUM(Counted.Changes) AS Changes, SUM(Counted.PriorChanges) AS PriorChanges,
        SUM(Counted.Added) AS Added, SUM(Counted.Deleted) AS Deleted,
        SUM(CASE WHEN Counted.Changes > 0 THEN 1 ELSE 0 END) AS People
    FROM Counted
    GROUP BY Counted.TableName
)
SELECT Totals.TableName, Totals.Changes, Totals.PriorChanges, Totals.Changes - Totals.PriorChanges AS Difference,
    Totals.Added, Totals.Deleted, Totals.People, Ranked.UserName AS BusiestUser, DDUP.FullName AS BusiestName,
    Ranked.Changes AS BusiestChanges
FROM Totals
JOIN Ranked
    ON Totals.TableName = Ranked.TableName
    AND Ranked.Place = 1
LEFT JOIN DDUP WITH (NOLOCK)
    ON Ranked.UserName = DDUP.VPUserName
ORDER BY Totals.Changes DESC, Totals.TableName
