/*
title: Standard form fields of a module that were overridden on site, with label, required and default
grain: one field of a form
level: basic
parameters:
  Mod: {type: char(2), example: AP}
asks:
  - Which of the vendor's own fields in payables did we change, relabel or make required?
  - Overridden fields of a module's screens
  - 'We are about to take the next release and the consultant asks what has been customised on the delivered screens. Not our own added fields, only those that shipped with the software and that somebody altered here: the screen, the field, our label, whether entry is forced and what it is preset to.'
  - field overrides ap
  - wich standrd fields did we mess with
  - who made the PO number mandatory on invoice entry, are there other such tweaks in AP or in PO
  - Form, title, sequence, column, description, label, required, default value, visible on form.
  - Delivered fields in accounts payable that we relabeled, forced, hid or preset
  - Release testing starts on the 10th; the consultant wants every shipped field in AP that was altered here, with the program's title, our caption, whether it's compulsory and the value filled in.
  - tweaked stock fields, AP
  - AP screen title, standard field, our own label, required or not, default value, shown or not, in screen order
  - std fld overrides in ap module lbl/req/dflt
  - The software came with certain boxes; which of those, in the supplier bills part, have we changed?
*/
SELECT DDFIShared.Form, DDFHShared.Title, DDFIShared.Seq, DDFIShared.ColumnName, DDFIShared.Description,
    DDFIShared.Label, DDFIShared.Req, DDFIShared.DefaultValue, DDFIShared.ShowForm
FROM DDFIShared WITH (NOLOCK)
JOIN DDFHShared WITH (NOLOCK)
    ON DDFIShared.Form = DDFHShared.Form
WHERE DDFHShared.Mod = @Mod
    AND DDFIShared.Status = 'Override'
ORDER BY DDFIShared.Form, DDFIShared.Seq
