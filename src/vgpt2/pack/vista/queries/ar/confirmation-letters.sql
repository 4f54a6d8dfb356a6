/*
title: Balance and retainage of each customer at a month end with open invoices, contact and billing address, for confirmation letters
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2023-12-01}
asks:
  - We need the listing from which the audit team picks the debtors to write to, with what each owed at December 31 and where the letter goes.
  - Customer, contact, mailing address of the bill, number of invoices not settled, total owed and part held back, as of a month end, one row per customer
  - confirmation letters list
  - "Hi, the auditors are coming on the 14th and as every January they want to send their letters to our owners, and last time half came back because we gave them the street of the job; so could you give me for year end 2023 who owes us what, the retention apart, and the address that we send the bills to with the person's name?"
  - confimation requests for custmers at year end 12/23
  - Who gets a letter asking whether they agree with what our books say they have still to pay us?
  - Harlow School District should show 1,240,000 at the end of June with 96,000 retention, give me that for everybody plus address.
  - Where do audit letters to debtors go, and what did each owe at December 31?
  - External auditors arrive on the 14th and mail requests to clients; balance at 2023 close, retention apart, number of unpaid bills, contact person and billing address
  - AR confirms mailing file
  - 'Receivable letters at a past close: client, contact, billing street, city, state, zip, how many unpaid bills, owed, withheld; largest on top'
  - cust bals @ ye + bill-to addr for auditr confirms
  - The accountants will ask our clients to agree to what they owe; whom do they write to, and about how much?
*/
WITH Balance AS (
    SELECT ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans, SUM(ARTL.Amount) AS Amount, SUM(ARTL.Retainage) AS Retainage
    FROM ARTL WITH (NOLOCK)
    WHERE ARTL.ARCo = @ARCo
        AND ARTL.Mth <= @ThroughMth
    GROUP BY ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans
    HAVING SUM(ARTL.Amount) <> 0
)
SELECT ARCM.Customer, ARCM.Name, ARCM.Contact, ARCM.BillAddress, ARCM.BillAddress2, ARCM.BillCity, ARCM.BillState,
    ARCM.BillZip, COUNT(*) AS OpenInvoices, SUM(Balance.Amount) AS Owed, SUM(Balance.Retainage) AS HeldBack
FROM Balance
JOIN ARTH WITH (NOLOCK)
    ON Balance.ARCo = ARTH.ARCo
    AND Balance.ApplyMth = ARTH.Mth
    AND Balance.ApplyTrans = ARTH.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
GROUP BY ARCM.Customer, ARCM.Name, ARCM.Contact, ARCM.BillAddress, ARCM.BillAddress2, ARCM.BillCity, ARCM.BillState,
    ARCM.BillZip
ORDER BY Owed DESC, ARCM.Name
