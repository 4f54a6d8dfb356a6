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
