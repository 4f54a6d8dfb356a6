/*
title: Depreciation taken in the asset schedule against depreciation cost posted, by machine and month, where they differ
grain: one machine and month that differs
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Does the depreciation in the schedules agree with what was posted as cost on each machine?
  - Machines and months where depreciation taken differs from posted depreciation cost, with both amounts
  - depr schedule vs posted
  - deprecation for march looks short on the excavaters, wheres the diff
  - 2,450 too much on unit 1180 in October, please explain with figures.
  - Our outside accountant keeps the asset list in his own spreadsheet and says that the schedules in the system and the charges in the cost detail are not always the same thing, which I doubt, so check for each unit and month of the year whether what is marked as taken really was charged, and print only those that are apart.
  - Wear written off on paper beside wear charged to the iron.
  - Units and months of 2024 where the asset schedule and the booked write-down disagree
  - Our outside accountant found 2,450 extra on unit 1180 for October; check January to December for all units and give name, month, schedule figure, booked figure, and the gap.
  - write-down booked vs scheduled, off ones
  - 'Where asset schedule and cost postings split: machine description, month, taken, posted, difference'
  - depn sched taken <> depn cost pstd, by eq & mth ytd
  - We mark loss of value in a plan and also charge it to the machine; where is that not the same amount?
*/
WITH Taken AS (
    SELECT EMDS.EMCo, EMDS.Equipment, EMDS.Month, SUM(EMDS.AmtTaken) AS Amount
    FROM EMDS WITH (NOLOCK)
    WHERE EMDS.EMCo = @EMCo
        AND EMDS.Month BETWEEN @BeginMth AND @EndMth
    GROUP BY EMDS.EMCo, EMDS.Equipment, EMDS.Month
),
Posted AS (
    SELECT EMCD.EMCo, EMCD.Equipment, EMCD.Mth, SUM(EMCD.Dollars) AS Amount
    FROM EMCD WITH (NOLOCK)
    WHERE EMCD.EMCo = @EMCo
        AND EMCD.EMTransType = 'Depn'
        AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMCD.EMCo, EMCD.Equipment, EMCD.Mth
),
Compared AS (
    SELECT COALESCE(Taken.EMCo, Posted.EMCo) AS EMCo, COALESCE(Taken.Equipment, Posted.Equipment) AS Equipment,
        COALESCE(Taken.Month, Posted.Mth) AS Mth, COALESCE(Taken.Amount, 0) AS TakenAmount,
        COALESCE(Posted.Amount, 0) AS PostedAmount
    FROM Taken
    FULL JOIN Posted
        ON Taken.EMCo = Posted.EMCo
        AND Taken.Equipment = Posted.Equipment
        AND Taken.Month = Posted.Mth
)
SELECT Compared.Equipment, EMEM.Description, Compared.Mth, Compared.TakenAmount, Compared.PostedAmount,
    Compared.TakenAmount - Compared.PostedAmount AS Difference
FROM Compared
JOIN EMEM WITH (NOLOCK)
    ON Compared.EMCo = EMEM.EMCo
    AND Compared.Equipment = EMEM.Equipment
WHERE Compared.TakenAmount <> Compared.PostedAmount
ORDER BY Compared.Equipment, Compared.Mth
