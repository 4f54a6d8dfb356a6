/*
title: Movements of a month by receivable type and transaction type
grain: one receivable type and transaction type
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How did receivables move this month by control account?
  - AR recap by receivable type and kind of transaction
  - ar roll forward
  - Amount and retainage of a month by receivable type, its AR account and transaction type.
  - what hit the ar control accts this month
*/
SELECT brvARRTRecap.RecType, brvARRTRecap.Description, brvARRTRecap.GLARAcct, brvARRTRecap.ARTransType,
    SUM(brvARRTRecap.Amount) AS Amount, SUM(brvARRTRecap.Retainage) AS Retainage
FROM brvARRTRecap WITH (NOLOCK)
WHERE brvARRTRecap.ARCo = @ARCo
    AND brvARRTRecap.Mth = @Mth
GROUP BY brvARRTRecap.RecType, brvARRTRecap.Description, brvARRTRecap.GLARAcct, brvARRTRecap.ARTransType
ORDER BY brvARRTRecap.RecType, brvARRTRecap.ARTransType
