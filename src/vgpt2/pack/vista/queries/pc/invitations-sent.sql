/*
title: Invitations sent for a potential project with vendor and contact
grain: one message
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  PotentialProject: {type: varchar(20), example: P-2024-01}
asks:
  - When did we write to each sub about P-2024-01, and to whom at the firm?
  - Bid invitation log with package, vendor, contact, e-mail, subject, template and date
  - "Message history of a pursuit: package description, due date, vendor name, person, date sent"
  - itb log
  - roofer says he never got our invite, did it go out?
  - Prove that all bidders got the addendum notice on the same day
  - Correspondence we mailed to subcontractors for one bid
  - Log of letters mailed to subs for P-2024-01, day, firm and person
  - The roofer swears he was never asked on P-2024-03, so prove what went out, which package, to whom, at what address, subject, template and day
  - what we mailed for P-2024-02
  - In order sent for P-2024-01, package in words and its due date, vendor's and person's names, email, subject, template
  - ITB msg hist P-2024-05 by vndr
  - When did we write to the different companies about this project, and who there got the message?
*/
SELECT PCBidMessageHistory.DateSent, PCBidMessageHistory.BidPackage, PCBidPackage.Description, PCBidPackage.BidDueDate,
    APVM.Name AS Vendor, PCContacts.Name AS Contact, PCContacts.Email, PCBidMessageHistory.DocSubject,
    PCBidMessageHistory.Template
FROM PCBidMessageHistory WITH (NOLOCK)
JOIN PCBidPackage WITH (NOLOCK)
    ON PCBidMessageHistory.JCCo = PCBidPackage.JCCo
    AND PCBidMessageHistory.PotentialProject = PCBidPackage.PotentialProject
    AND PCBidMessageHistory.BidPackage = PCBidPackage.BidPackage
JOIN APVM WITH (NOLOCK)
    ON PCBidMessageHistory.VendorGroup = APVM.VendorGroup
    AND PCBidMessageHistory.Vendor = APVM.Vendor
LEFT JOIN PCContacts WITH (NOLOCK)
    ON PCBidMessageHistory.VendorGroup = PCContacts.VendorGroup
    AND PCBidMessageHistory.Vendor = PCContacts.Vendor
    AND PCBidMessageHistory.ContactSeq = PCContacts.Seq
WHERE PCBidMessageHistory.JCCo = @JCCo
    AND PCBidMessageHistory.PotentialProject = @PotentialProject
ORDER BY PCBidMessageHistory.DateSent, PCBidMessageHistory.BidPackage, APVM.Name
