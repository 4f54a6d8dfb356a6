/*
title: Unpaid payables by payable type
grain: one payable type
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - How are our open payables split between job, expense and retainage?
  - Open AP by payable type
  - ap balance per pay type
  - Open and held amounts of payables grouped by payable type with its description.
  - how much of what we owe is retention vs regular bills
  - 'Divide what we owe by kind: job, expense, retention.'
  - Cash forecast treats withheld money differently, so the CFO needs unpaid supplier dollars per kind of payable, free and blocked
  - AP balance, retention vs regular
  - What's unpaid in AP, kind with its description, payable now, blocked, in kind order
  - opn ap by pay typ, job/exp/retg
  - Of the money owed to other companies, how much is ordinary bills and how much is held until work is finished?
*/
SELECT APTD.PayType, APPT.Description, SUM(CASE WHEN APTD.Status = 1 THEN APTD.Amount ELSE 0 END) AS OpenAmount,
    SUM(CASE WHEN APTD.Status = 2 THEN APTD.Amount ELSE 0 END) AS HeldAmount
FROM APTD WITH (NOLOCK)
JOIN APPT WITH (NOLOCK)
    ON APTD.APCo = APPT.APCo
    AND APTD.PayType = APPT.PayType
WHERE APTD.APCo = @APCo
    AND APTD.Status IN (1, 2)
GROUP BY APTD.PayType, APPT.Description
ORDER BY APTD.PayType
