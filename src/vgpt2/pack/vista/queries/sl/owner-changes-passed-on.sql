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
  - cost handed down to trades under each approved client modification on 1001-
  - An arbitration over modification 4 on 22-4410 needs to establish how many trade agreements were touched by each approved client change, and what these agreements gained.
  - ACOs flowed down to subs
  - one row for each approved number, how many trade agreements it touched and the sum of their increases
  - SCO $ by ACO, job 1001-, + cnt of SLs
  - Our client ordered changes, and other firms did the extra work. For every such change, how many firms' deals rose and by what sum?
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
