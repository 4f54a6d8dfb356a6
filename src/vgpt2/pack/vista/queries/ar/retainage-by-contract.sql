/*
title: Retainage receivable by contract
grain: one contract
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - How much retainage is the owner holding on each contract?
  - Retainage receivable by contract
  - retention owed to us
  - Open AR retainage by contract with contract description.
  - how much retg is out there per contract
  - Money withheld from our billings until completion, for every agreement, most first
  - The bank refuses to lend against holdbacks, so carve out of receivables what clients are keeping back, project by project, with its name, highest number on top.
  - holdbacks by job contract
  - Contract, its name and the sum that is being withheld, skipping those at zero, biggest at the top
  - retg rec per contract, dscending
  - On each construction deal, how much of what we have earned is the client keeping until everything is finished?
*/
SELECT ARTL.Contract, JCCM.Description, SUM(ARTL.Retainage) AS Retainage
FROM ARTL WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON ARTL.JCCo = JCCM.JCCo
    AND ARTL.Contract = JCCM.Contract
WHERE ARTL.ARCo = @ARCo
GROUP BY ARTL.Contract, JCCM.Description
HAVING SUM(ARTL.Retainage) <> 0
ORDER BY Retainage DESC
