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
