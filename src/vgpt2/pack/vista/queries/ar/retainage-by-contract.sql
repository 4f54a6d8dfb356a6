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
