/*
title: Batches that users made outside their default company
grain: one user and company
level: intermediate
parameters:
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Who posts into companies that are not their own, and how often?
  - Batches by user and company where the company differs from the user's default
  - cross company work
  - ppl keyin in stuff in the wrong co
  - Login, name, home company, company worked in with its name, number of batches, last one
  - 'Shared service staff and strays: activity away from the home entity in 2024'
  - Has anyone from company 1 been entering things in company 7 since March?
  - People who enter work for an entity that isn't their home, and how much, during 2024
  - We charge shared service time to sister entities; so for january to june tell who keyed batches away from his home entity, for which entity by name, and how many
  - keying outside home co
  - Login and real name, home entity, the other entity by name, how many batches, the most recent day
  - usrs w/ btchs in co <> dflt co YTD, mistake or shared svc?
  - Every user belongs to one firm. Who has been entering things for another firm, and how often?
*/
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.DefaultCompany, HQBC.Co, HQCO.Name, COUNT(*) AS Batches,
    MAX(HQBC.DateCreated) AS LastCreated
FROM HQBC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON HQBC.Co = HQCO.HQCo
JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQBC.Mth BETWEEN @BeginMth AND @EndMth
    AND HQBC.Co <> DDUP.DefaultCompany
GROUP BY DDUP.VPUserName, DDUP.FullName, DDUP.DefaultCompany, HQBC.Co, HQCO.Name
ORDER BY DDUP.VPUserName, HQBC.Co
