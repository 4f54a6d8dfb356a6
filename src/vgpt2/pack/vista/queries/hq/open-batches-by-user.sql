/*
title: Batches not posted, by company and user with the oldest one
grain: one company and user
level: advanced
parameters: {}
asks:
  - Who is hoarding open batches, in which company, and since when?
  - Count of batches not posted per person and company, oldest creation date first
  - Before we close June, tell everybody how many batches they still have to post.
  - open batches per person
  - whos got batches layin around from way back
  - 'Columns: company, company name, login, full name, open batches, how many with errors, oldest created, earliest month.'
  - Pending batches per person and entity, whoever has the oldest work first
  - June closes friday; before that the controller mails everyone how many batches he has left, how many with errors, and how old the oldest is, in every entity
  - who's sitting on batches
  - Entity by name, login and real name, how many pending, how many of them failed the check, oldest day, earliest month
  - open btch cnt by usr all cos, w/ errs n oldest date
  - Which colleagues have begun packages of entries and not finished, and for how long?
*/
SELECT HQBC.Co, HQCO.Name, HQBC.CreatedBy, DDUP.FullName, COUNT(*) AS Batches,
    SUM(CASE WHEN HQBC.Status = 2 THEN 1 ELSE 0 END) AS WithErrors, MIN(HQBC.DateCreated) AS OldestCreated,
    MIN(HQBC.Mth) AS EarliestMth
FROM HQBC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON HQBC.Co = HQCO.HQCo
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQBC.Status NOT IN (5, 6)
GROUP BY HQBC.Co, HQCO.Name, HQBC.CreatedBy, DDUP.FullName
ORDER BY OldestCreated, HQBC.Co, HQBC.CreatedBy
