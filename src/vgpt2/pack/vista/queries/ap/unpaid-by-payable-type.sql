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
