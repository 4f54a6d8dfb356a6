/*
title: Batches made on a Saturday or Sunday by user and source
grain: one user and source
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Who was entering or posting things at weekends this year, and in which module?
  - Login, full name, source, number of batches made on the sixth or seventh day of the week, first and last
  - whos workin saturdays in the system, i saw Mel on 6/22
  - Weekend batches by person and kind of entry with the latest one
  - Entries made when the office is closed, for the fraud-risk walkthrough
  - Did Steve open any payment batch on Sunday the 16th?
  - weekend entries
  - Saturday and Sunday entry work in 2024, by person and kind
  - 'Fraud risk interview with auditors on march 5: who keyed anything in company 1 while the office was closed on a weekend, how many, first and last day, by full name'
  - sat/sun keying, by who
  - Login and real name, kind of work, how many begun on those two days, earliest, latest, most on top
  - btchs created on wkends co 2 jan-jun - AP, CM, PR?
  - Has somebody been doing bookkeeping while nobody else was at work, on days off?
*/
SELECT HQBC.CreatedBy, DDUP.FullName, HQBC.Source, COUNT(*) AS Batches, MIN(HQBC.DateCreated) AS FirstCreated,
    MAX(HQBC.DateCreated) AS LastCreated
FROM HQBC WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQBC.Co = @Co
    AND HQBC.Mth BETWEEN @BeginMth AND @EndMth
    AND DATEDIFF(DAY, '1900-01-01', HQBC.DateCreated) % 7 IN (5, 6)
GROUP BY HQBC.CreatedBy, DDUP.FullName, HQBC.Source
ORDER BY Batches DESC, HQBC.CreatedBy, HQBC.Source
