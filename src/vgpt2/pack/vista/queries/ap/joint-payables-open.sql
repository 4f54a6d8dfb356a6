/*
title: Open payable amounts that name a supplier for joint payment with vendor, supplier, job and due date
grain: one payable amount
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which checks still to be cut have to be made out jointly to a sub and his supplier?
  - Unpaid amounts on which a second payee is named, with both names, invoice, job and due date
  - joint checks coming
  - Ramirez Framing called because their lumber yard threatens a lien, and I promised that everything we still owe them which names the yard will go out on two-party checks; what else is there on the open list with a supplier on it, for which job and until when?
  - two prty checks not payed yet
  - What we owe on the Mercer Street garage that two firms must both endorse
  - Is the 14,900 for Calder Supply on job 2214- marked that way?
  - Unpaid items where a second payee must be on the check.
  - A lumber yard threatens a lien on Elm Street unless its name is on our sub's checks; what unpaid items name both, which project, due when?
  - two-name checks still owed
  - Sub's name, second payee's name, bill number and date, project and description, subcontract, due date, dollars, soonest due first; unpaid two-party items
  - joint ck items still opn or on hld, both names + jb
  - Which money we still owe has to be paid to a contractor together with the firm he buys materials from?
*/
WITH Suppliers AS (
    SELECT APVM.VendorGroup, APVM.Vendor, APVM.Name
    FROM APVM WITH (NOLOCK)
)
SELECT APVM.Vendor, APVM.Name, APTD.Supplier, Suppliers.Name AS SupplierName, APTH.APRef, APTH.InvDate, APTL.JCCo,
    APTL.Job, JCJM.Description AS JobDescription, APTL.SL, APTD.Status, APTD.DueDate, APTD.Amount
FROM APTD WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTD.APCo = APTL.APCo
    AND APTD.Mth = APTL.Mth
    AND APTD.APTrans = APTL.APTrans
    AND APTD.APLine = APTL.APLine
JOIN APTH WITH (NOLOCK)
    ON APTD.APCo = APTH.APCo
    AND APTD.Mth = APTH.Mth
    AND APTD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN Suppliers
    ON APTD.VendorGroup = Suppliers.VendorGroup
    AND APTD.Supplier = Suppliers.Vendor
LEFT JOIN JCJM WITH (NOLOCK)
    ON APTL.JCCo = JCJM.JCCo
    AND APTL.Job = JCJM.Job
WHERE APTD.APCo = @APCo
    AND APTD.Status IN (1, 2)
ORDER BY APTD.DueDate, APVM.Name
