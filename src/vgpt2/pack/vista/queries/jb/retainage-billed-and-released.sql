/*
title: Retainage withheld and released on bills by contract
grain: one contract
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
asks:
  - How much retainage was billed and released on each contract?
  - Retainage on bills by contract
  - jb retainage
  - Retainage withheld, released and still held by contract from job bills.
  - retg left on our pay apps
  - Holdback on pay requests per contract, given back and outstanding
  - Substantial completion is near on several contracts and I want holdback to date, what has been billed out of it and what the owners keep, by contract
  - holdback left per job
  - Contract and name, held in total, given back, remaining
  - retg held vs reld on jb bills by cntrct
  - How much of our bills are clients keeping until the end, and how much of that have they freed?
*/
SELECT JBIN.Contract, JCCM.Description, SUM(JBIN.InvRetg) AS Withheld, SUM(JBIN.RetgRel) AS Released,
    SUM(JBIN.InvRetg) - SUM(JBIN.RetgRel) AS StillHeld
FROM JBIN WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JBIN.JBCo = JCCM.JCCo
    AND JBIN.Contract = JCCM.Contract
WHERE JBIN.JBCo = @JBCo
GROUP BY JBIN.Contract, JCCM.Description
HAVING SUM(JBIN.InvRetg) <> 0
ORDER BY JBIN.Contract
