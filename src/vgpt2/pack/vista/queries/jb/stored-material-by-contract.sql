/*
title: Stored material claimed by contract
grain: one contract
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much stored material have we billed?
  - Stored material billed by contract
  - stored material billed
  - Work completed and stored material of the bills between two months by contract.
  - materials we billed sittin in the yard
*/
SELECT JBIN.Contract, SUM(JBIN.WC) AS WorkCompleted, SUM(JBIN.Purchased) AS Purchased,
    SUM(JBIN.Installed) AS Installed, SUM(JBIN.SM) AS StoredMaterial
FROM JBIN WITH (NOLOCK)
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth BETWEEN @BeginMth AND @EndMth
GROUP BY JBIN.Contract
ORDER BY JBIN.Contract
