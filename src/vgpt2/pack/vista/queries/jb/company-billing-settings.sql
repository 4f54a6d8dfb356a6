/*
title: Job billing settings of each company with invoice numbering, last invoice number and default template
grain: one company
level: basic
parameters: {}
asks:
  - How is job billing set up in our companies?
  - Company, name, invoice numbering option, last invoice number, default billing template, use of certified amounts, change of earlier bills allowed
  - job billing setup
  - Company 3 jumped to invoice 20001 in March, which number was used last there?
  - what is the last invoce nubmer in each compnay
  - We bought another contractor and have to set up a sixth company the same way as the others by August 1, so I want to see the switches of the billing module side by side for all that exist, above all how invoice numbers come about and which template is the standard one.
  - Rules that apply when we ask owners for money, company by company
*/
SELECT JBCO.JBCo, HQCO.Name, JBCO.AutoSeqInvYN, JBCO.InvoiceOpt, JBCO.LastInvoice, JBCO.JBTemplate, JBCO.UseCertified,
    JBCO.ChgPrevProg, JBCO.PrevUpdateYN, JBCO.AuditBills
FROM JBCO WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON JBCO.JBCo = HQCO.HQCo
ORDER BY JBCO.JBCo
