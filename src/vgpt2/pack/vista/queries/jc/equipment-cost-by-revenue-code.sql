/*
title: Equipment charged to a job by phase and revenue code
grain: one phase and revenue code
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What did our own iron cost job 1001- from January to December, split by cost code and by how it was charged?
  - Internal equipment charges on one project per phase and rate code with hours, units and dollars
  - Were we billed by the hour or by the month for machines on this site?
  - equip charges by rev code
  - how much are we getting hit for idle vs operated equipmnt on my job
  - Phase, phase description, revenue code and its description, hours, units, cost for a range of months, one row each
  - Fleet is charging us a lot this year; break the charge down by type of use
  - Machine charges against 1001- for 2024 by activity and rate kind
  - Owner's T&M audit asks if we billed standby at operating rates on 22-4410, so from January to June split fleet charges per cost code and rate type
  - hourly vs standby iron, 1001-
  - Beside each named activity of 22-4410 put hourly, monthly or idle rate in words, machine hours, quantity and dollars for the year
  - EM usage on 1042- by phs n rev code, hrs/units/$ YTD
  - When our own machines work on a project they are charged by hour, day or month; how much of each was charged to every part of this project?
*/
SELECT JCCD.Phase, JCJP.Description AS PhaseDescription, JCCD.EMRevCode, EMRC.Description AS RevenueCode,
    SUM(JCCD.ActualHours) AS Hours, SUM(JCCD.ActualUnits) AS Units, SUM(JCCD.ActualCost) AS Cost
FROM JCCD WITH (NOLOCK)
JOIN EMRC WITH (NOLOCK)
    ON JCCD.EMGroup = EMRC.EMGroup
    AND JCCD.EMRevCode = EMRC.RevCode
JOIN JCJP WITH (NOLOCK)
    ON JCCD.JCCo = JCJP.JCCo
    AND JCCD.Job = JCJP.Job
    AND JCCD.PhaseGroup = JCJP.PhaseGroup
    AND JCCD.Phase = JCJP.Phase
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
    AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
    AND JCCD.JCTransType = 'EM'
GROUP BY JCCD.Phase, JCJP.Description, JCCD.EMRevCode, EMRC.Description
ORDER BY JCCD.Phase, JCCD.EMRevCode
