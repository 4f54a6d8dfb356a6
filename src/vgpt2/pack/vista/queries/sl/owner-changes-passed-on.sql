/*
title: Subcontract changes by owner change order
grain: one owner change order
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Which owner changes did we pass on to subcontractors?
  - Subcontract changes grouped by approved owner change order
  - sub cost per owner co
  - Change of subcontract cost on a job by the approved owner change order it refers to.
  - how much of each co goes to subs
*/
SELECT SLCD.AppChangeOrder, COUNT(DISTINCT SLCD.SL) AS Subcontracts, SUM(SLCD.ChangeCurCost) AS ChangeCost
FROM SLCD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLCD.SLCo = SLIT.SLCo
    AND SLCD.SL = SLIT.SL
    AND SLCD.SLItem = SLIT.SLItem
WHERE SLIT.JCCo = @JCCo
    AND SLIT.Job = @Job
    AND SLCD.AppChangeOrder IS NOT NULL
GROUP BY SLCD.AppChangeOrder
ORDER BY SLCD.AppChangeOrder
