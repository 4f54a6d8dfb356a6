/*
title: Equipment cost detail reconciled with the monthly summary
grain: one piece of equipment and month that differs
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Does the equipment cost detail agree with the monthly totals?
  - Reconcile posted equipment cost with monthly summaries
  - em recon
  - Equipment and months where the sum of cost transactions differs from the stored monthly cost.
  - why dont the equipment numbers tie out
  - Units and months in 2024 where individual expense entries don't add to the stored total
  - 'Two fleet reports show different spend for truck 1408, and IT wants evidence: which units and months from January to December have entries not summing to the kept monthly figure?'
  - entries vs monthly totals, fleet
  - Equipment number, month, sum of single transactions, stored monthly actual; where both agree leave it out
  - em cst dtl <> mthly rollup, which eq/mth
  - Adding up all single bookings for a machine in a month, do we get the same as the total that the system keeps?
*/
WITH Detail AS (
    SELECT EMCD.EMCo, EMCD.Equipment, EMCD.Mth, SUM(EMCD.Dollars) AS DetailCost
    FROM EMCD WITH (NOLOCK)
    WHERE EMCD.EMCo = @EMCo
        AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMCD.EMCo, EMCD.Equipment, EMCD.Mth
),
Summary AS (
    SELECT EMMC.EMCo, EMMC.Equipment, EMMC.Month, SUM(EMMC.ActCost) AS SummaryCost
    FROM EMMC WITH (NOLOCK)
    WHERE EMMC.EMCo = @EMCo
        AND EMMC.Month BETWEEN @BeginMth AND @EndMth
    GROUP BY EMMC.EMCo, EMMC.Equipment, EMMC.Month
)
SELECT COALESCE(Detail.Equipment, Summary.Equipment) AS Equipment, COALESCE(Detail.Mth, Summary.Month) AS Mth,
    COALESCE(Detail.DetailCost, 0) AS DetailCost, COALESCE(Summary.SummaryCost, 0) AS SummaryCost
FROM Detail
FULL JOIN Summary
    ON Detail.EMCo = Summary.EMCo
    AND Detail.Equipment = Summary.Equipment
    AND Detail.Mth = Summary.Month
WHERE COALESCE(Detail.DetailCost, 0) <> COALESCE(Summary.SummaryCost, 0)
ORDER BY Equipment, Mth
