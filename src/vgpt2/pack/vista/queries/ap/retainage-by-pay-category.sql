/*
title: Unpaid retainage by pay category with liability account
grain: one pay category
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - We use pay categories; how much retention do we owe under each, held versus released?
  - Retainage payable by pay category and its liability account
  - retg by category
  - Category, its name, retainage pay type, liability account, amount on hold, amount released, for companies that work with categories.
  - split the retention we owe by divison, we got it set up as categorys
  - Withheld amounts per business line for the balance sheet footnote
  - Tie withheld money of every category to the account it sits in
  - Retention payable split by pay category, blocked versus freed.
  - Balance sheet note needs withheld money per business line with its liability account; which categories carry how much, still blocked and already released
  - withheld money per category
  - Retention owed, category with its description, retention type, liability account, still blocked, already freed, in category order
  - AP retg by pay cat + gl acct, hld / rlsd
  - What we hold back from contractors is grouped in categories; how much is in each, and in which account?
*/
SELECT APTD.PayCategory, APPC.Description, APPC.RetPayType, APPT.GLAcct,
    SUM(CASE WHEN APTD.Status = 2 THEN APTD.Amount ELSE 0 END) AS OnHold,
    SUM(CASE WHEN APTD.Status = 1 THEN APTD.Amount ELSE 0 END) AS Released
FROM APTD WITH (NOLOCK)
JOIN APPC WITH (NOLOCK)
    ON APTD.APCo = APPC.APCo
    AND APTD.PayCategory = APPC.PayCategory
    AND APTD.PayType = APPC.RetPayType
JOIN APPT WITH (NOLOCK)
    ON APTD.APCo = APPT.APCo
    AND APTD.PayType = APPT.PayType
WHERE APTD.APCo = @APCo
    AND APTD.Status IN (1, 2)
GROUP BY APTD.PayCategory, APPC.Description, APPC.RetPayType, APPT.GLAcct
ORDER BY APTD.PayCategory
