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
  - Material on hand requested per contract in 2024, bought and put in place
  - Insurance asks what we've been paid for goods not yet installed, so per contract from January to June show stored, purchased, installed, and work in place
  - stored mat'l on draws
  - By contract, work done, bought, built in and stored dollars
  - SM billed by cntrct ytd w purch/instld
  - For which projects did clients pay for goods we have bought but not built in yet?
*/
SELECT JBIN.Contract, SUM(JBIN.WC) AS WorkCompleted, SUM(JBIN.Purchased) AS Purchased,
    SUM(JBIN.Installed) AS Installed, SUM(JBIN.SM) AS StoredMaterial
FROM JBIN WITH (NOLOCK)
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth BETWEEN @BeginMth AND @EndMth
GROUP BY JBIN.Contract
ORDER BY JBIN.Contract
