/*
title: People who posted batches of three or more sources in a company between two months
grain: one person and company
level: intermediate
parameters:
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Who wears many hats, that is posts entries of at least three different kinds in the same company?
  - Users by number of distinct batch sources posted, three and up
  - In a small office like ours one person ends up doing bills, receipts and journals, and the auditors want compensating controls for just those people. Give me everyone who had posted work of three or more kinds within a company during 2024, with how many kinds and how many batches.
  - too many hats
  - peopel posting in lots of diffrent modules
  - does Carla alone do AP, cash and GL in company 4, from 2024-01 through 2024-12
  - User, full name, company, distinct sources, posted batches, first and last date posted.
  - Staff who got three or more kinds of batches through in one entity during 2024
  - Auditors want compensating controls wherever a single person does bills, receipts and journals; name everyone with at least three kinds in an entity, number of kinds and of batches
  - one man bands in accounting
  - Real name, entity by name, how many kinds, how many batches, first and last day, most kinds on top
  - usrs pstng 3+ btch srcs same co YTD, SOD chk
  - Does one person in some office do too many different bookkeeping jobs alone, and who would that be?
*/
SELECT HQBC.CreatedBy, DDUP.FullName, HQBC.Co, HQCO.Name, COUNT(DISTINCT HQBC.Source) AS Sources,
    COUNT(*) AS PostedBatches, MIN(HQBC.DatePosted) AS FirstPosted, MAX(HQBC.DatePosted) AS LastPosted
FROM HQBC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON HQBC.Co = HQCO.HQCo
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQBC.Status = 5
    AND HQBC.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY HQBC.CreatedBy, DDUP.FullName, HQBC.Co, HQCO.Name
HAVING COUNT(DISTINCT HQBC.Source) >= 3
ORDER BY Sources DESC, PostedBatches DESC, HQBC.CreatedBy
