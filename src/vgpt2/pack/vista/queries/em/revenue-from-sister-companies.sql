/*
title: Equipment revenue charged to jobs of other companies between two months by company and month with number of machines and jobs
grain: one job company and month
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much rental did our equipment company earn from the sister companies' jobs, by month, for the elimination?
  - Company of the job, name, month, machines, jobs, amount charged, equipment company's own jobs left out
  - intercompany equipment rent
  - "In consolidation the rent that the fleet company charges the two building companies has to come out of revenue and of cost, and I take it from a journal that somebody summarizes by guess, so give me per company and month what the usage entries on their jobs came to."
  - equip rentel to other copmanies' jobs by mnth
  - What do the group's other firms owe for borrowing our iron?
  - Company 3 should be about 64,000 in June, company 5 nothing since March
  - Monthly machine charges to projects of affiliated firms in 2024
  - 'The elimination entry is a guess, so for January through December give what our fleet charged to affiliates'' projects: firm by name, month, how many units, how many projects, dollars.'
  - affiliate iron charges, monthly
  - Sister company with name, month, machines lent, jobs served, hire amount, own jobs omitted
  - interco em rev by jc co x mth, own jobs excl
  - How much did other firms of our group pay for using our machines, month by month?
*/
SELECT EMRD.JCCo, HQCO.Name AS JobCompany, EMRD.Mth, COUNT(DISTINCT EMRD.Equipment) AS Machines,
    COUNT(DISTINCT EMRD.Job) AS Jobs, SUM(EMRD.Dollars) AS Revenue
FROM EMRD WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON EMRD.JCCo = HQCO.HQCo
WHERE EMRD.EMCo = @EMCo
    AND EMRD.Mth BETWEEN @BeginMth AND @EndMth
    AND EMRD.TransType = 'J'
    AND EMRD.JCCo <> EMRD.EMCo
GROUP BY EMRD.JCCo, HQCO.Name, EMRD.Mth
ORDER BY EMRD.JCCo, EMRD.Mth
