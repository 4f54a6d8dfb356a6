/*
title: Expense lines of vendor invoices coded to balance sheet accounts
grain: one invoice line
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Before I close June, show me every overhead bill that somebody coded to an asset, liability or equity account.
  - Expense type invoice lines of a month on accounts that are not income or expense, with vendor, account name and entered by
  - balance sheet coding
  - Who put the 3,950 from Office Depot on 1310- prepaid again?
  - ap lines hittin the bs by mistake
  - Account, its name and kind, vendor, bill number, text, amount, clerk.
  - Charges that will not show up in this period's results because of where they landed
  - Any overhead bill line in June posted to an asset or liability code?
  - Profit looks too good for may; I suspect clerks coded expense bills to prepaid or accrued accounts, so show each with supplier, text, amount and who entered
  - expense bills parked on the BS
  - Expense bills landing outside the P&L with account with its name and class, supplier, bill number, line text, dollars, clerk, in account order
  - exp lines codd to prepaid/equity accts in july, who keyd?
  - Some ordinary running costs may have been recorded as things we own or owe; which bills, from which companies?
*/
SELECT APTL.GLCo, APTL.GLAcct, GLAC.Description AS AccountName, GLAC.AcctType, APTH.Vendor, APVM.Name, APTH.APRef,
    APTL.APLine, APTL.Description, APTL.GrossAmt, HQBC.CreatedBy
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN GLAC WITH (NOLOCK)
    ON APTL.GLCo = GLAC.GLCo
    AND APTL.GLAcct = GLAC.GLAcct
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
LEFT JOIN HQBC WITH (NOLOCK)
    ON APTH.APCo = HQBC.Co
    AND APTH.Mth = HQBC.Mth
    AND APTH.BatchId = HQBC.BatchId
WHERE APTL.APCo = @APCo
    AND APTL.Mth = @Mth
    AND APTL.LineType = 3
    AND GLAC.AcctType IN ('A', 'L', 'C')
ORDER BY APTL.GLAcct, APVM.Name, APTH.APRef
