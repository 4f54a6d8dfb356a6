/*
title: Depreciation of a month by ledger account and department
grain: one expense account and department
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  Month: {type: bMonth, example: 2024-06-01}
asks:
  - What depreciation hits each ledger account in June, by fleet department?
  - Planned and posted depreciation of a month by depreciation expense account, department and number of assets
  - depr by GL acct
  - tie out the equip depr entry for june
  - I reconcile the depreciation expense accounts and need the schedule summed the same way.
  - Write-down for one month per expense account with the account's name.
  - June's write-down summed by expense account and fleet department, scheduled and booked
  - 'The controller ties June''s write-down entry: for each expense account by name and each department by name, number of assets, what the schedule wanted and what was booked.'
  - june write-down, acct x dept
  - GL number with description, fleet division and name, how many assets, planned against actual depreciation, for a single month
  - depn exp accts by dept 06/24 plan v actual
  - How much loss of value goes into the books for June, under which account, and for which part of the fleet?
*/
SELECT EMDP.GLCo, EMDP.DeprExpAcct, GLAC.Description AS AccountName, EMEM.Department,
    EMDM.Description AS DepartmentName, COUNT(*) AS Assets, SUM(EMDS.AmtToTake) AS Planned, SUM(EMDS.AmtTaken) AS Posted
FROM EMDS WITH (NOLOCK)
JOIN EMDP WITH (NOLOCK)
    ON EMDS.EMCo = EMDP.EMCo
    AND EMDS.Equipment = EMDP.Equipment
    AND EMDS.Asset = EMDP.Asset
JOIN EMEM WITH (NOLOCK)
    ON EMDS.EMCo = EMEM.EMCo
    AND EMDS.Equipment = EMEM.Equipment
LEFT JOIN GLAC WITH (NOLOCK)
    ON EMDP.GLCo = GLAC.GLCo
    AND EMDP.DeprExpAcct = GLAC.GLAcct
LEFT JOIN EMDM WITH (NOLOCK)
    ON EMEM.EMCo = EMDM.EMCo
    AND EMEM.Department = EMDM.Department
WHERE EMDS.EMCo = @EMCo
    AND EMDS.Month = @Month
GROUP BY EMDP.GLCo, EMDP.DeprExpAcct, GLAC.Description, EMEM.Department, EMDM.Description
ORDER BY EMDP.GLCo, EMDP.DeprExpAcct, EMEM.Department
