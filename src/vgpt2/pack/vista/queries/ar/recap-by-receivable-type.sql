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
  - June's changes in customer balances, by billing category and by sort of entry
  - To explain the swing in the control accounts to the controller I want invoices, payments, credits and so on for 6/24 separately under every billing category, with held amounts.
  - AR activity by class, June
  - Receivable class and name, its GL control number, then invoices, payments, credits each with amount and retainage for one month
  - mthly AR recap rectype x trans typ incl retg
  - 'What happened to the money customers owe us in June: how much was added by bills, taken off by payments and so on, for each type of billing?'
*/
SELECT brvARRTRecap.RecType, brvARRTRecap.Description, brvARRTRecap.GLARAcct, brvARRTRecap.ARTransType,
    SUM(brvARRTRecap.Amount) AS Amount, SUM(brvARRTRecap.Retainage) AS Retainage
FROM brvARRTRecap WITH (NOLOCK)
WHERE brvARRTRecap.ARCo = @ARCo
    AND brvARRTRecap.Mth = @Mth
GROUP BY brvARRTRecap.RecType, brvARRTRecap.Description, brvARRTRecap.GLARAcct, brvARRTRecap.ARTransType
ORDER BY brvARRTRecap.RecType, brvARRTRecap.ARTransType
