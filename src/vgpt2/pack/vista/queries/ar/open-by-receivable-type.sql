/*
title: Open receivables by receivable type
grain: one receivable type
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - How are open receivables split by type?
  - Open AR and retainage by receivable type with control account
  - ar by rec type
  - Balance and retainage of all lines by receivable type with its description and GL account.
  - how much of ar is jobs vs the other stuff
*/
SELECT ARTL.RecType, ARRT.Description, ARRT.GLARAcct, SUM(ARTL.Amount) AS Balance, SUM(ARTL.Retainage) AS Retainage
FROM ARTL WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON ARTL.ARCo = ARTH.ARCo
    AND ARTL.Mth = ARTH.Mth
    AND ARTL.ARTrans = ARTH.ARTrans
JOIN ARRT WITH (NOLOCK)
    ON ARTL.ARCo = ARRT.ARCo
    AND ARTL.RecType = ARRT.RecType
WHERE ARTL.ARCo = @ARCo
    AND ARTH.ARTransType <> 'M'
GROUP BY ARTL.RecType, ARRT.Description, ARRT.GLARAcct
ORDER BY ARTL.RecType
