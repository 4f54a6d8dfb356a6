/*
title: Received and not invoiced cost by GL account
grain: one GL account
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - What should we accrue for goods received and not billed?
  - Receipt accrual by GL account
  - accrual by account
  - Received less invoiced cost of order items by GL company and account.
  - how much to book for stuff received no invoice
  - Total delivered-but-unbilled value today, split over ledger accounts
  - 'Closing entry for tonight: what do we owe for stuff that came on orders without a bill, added up per account with its name?'
  - RNI entry, acct by acct
  - In account order with account names, goods in hand but unbilled in dollars
  - recvd not invd $ by gl acct rite now
  - How much should bookkeeping set aside for goods already here that nobody charged us for, and under which account?
*/
SELECT POIT.GLCo, POIT.GLAcct, GLAC.Description, SUM(POIT.RecvdCost - POIT.InvCost) AS Accrual
FROM POIT WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON POIT.GLCo = GLAC.GLCo
    AND POIT.GLAcct = GLAC.GLAcct
WHERE POIT.POCo = @POCo
    AND POIT.RecvYN = 'Y'
    AND POIT.RecvdCost > POIT.InvCost
GROUP BY POIT.GLCo, POIT.GLAcct, GLAC.Description
ORDER BY POIT.GLCo, POIT.GLAcct
