/*
title: Forms in the menu folders that users made for themselves, with folder title, form title, module and when the user last opened the form
grain: one form in a user's folder
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - What have people put into their own menu folders?
  - User, full name, folder, form, form title, module, last opened, for a company
  - forms in user folders
  - We are about to roll out standard menus and I don't want to take away what people built by themselves, so list by user the personal folders with the forms in it and if and when the person really opened each of them
  - wich forms are in the users own folders on the menue
  - Personal shortcuts of our people, and are they used?
  - Does rlopez still keep the crew form in her folder, last used before 2023?
  - Self-made menu folders by person in company 1, the programs inside, and last use
  - Menu standardization begins in May; to not upset people, give me each one's private folders, what programs they hold by title and module, and when that person last went there.
  - homemade menu shortcuts
  - 'Sorted by colleague''s name: shortcut folder, screens in their order, module, and when he or she most recently started each'
  - usrs' own mnu fldrs co 1 + last opened
  - Colleagues have put their favorite screens into folders of their own; what's in those and do they use them?
*/
SELECT DDSI.VPUserName, DDUP.FullName, DDSF.Title AS FolderTitle, DDSI.MenuSeq, DDSI.MenuItem, DDFHShared.Title,
    DDFHShared.Mod, DDFU.LastAccessed
FROM DDSI WITH (NOLOCK)
JOIN DDSF WITH (NOLOCK)
    ON DDSI.Co = DDSF.Co
    AND DDSI.VPUserName = DDSF.VPUserName
    AND DDSI.Mod = DDSF.Mod
    AND DDSI.SubFolder = DDSF.SubFolder
JOIN DDFHShared WITH (NOLOCK)
    ON DDSI.MenuItem = DDFHShared.Form
LEFT JOIN DDUP WITH (NOLOCK)
    ON DDSI.VPUserName = DDUP.VPUserName
LEFT JOIN DDFU WITH (NOLOCK)
    ON DDSI.VPUserName = DDFU.VPUserName
    AND DDSI.MenuItem = DDFU.Form
WHERE DDSI.Co = @Co
ORDER BY DDSI.VPUserName, DDSF.Title, DDSI.MenuSeq
